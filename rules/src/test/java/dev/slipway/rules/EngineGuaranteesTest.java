package dev.slipway.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Rag;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an integrator may rely on, whatever the rules say. */
class EngineGuaranteesTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final LocalDate AS_OF = LocalDate.parse("2026-03-31");

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Alert overdue(Assessment assessment) {
        return assessment.alerts().stream()
                .filter(alert -> alert.rule().equals("S01"))
                .findFirst()
                .orElseThrow();
    }

    /** A programme and its reports, different for every number. */
    private record Portfolio(Programme programme, List<StatusUpdate> updates) {

        static Portfolio number(int number) {
            Random random = new Random(number);
            Programme.Builder programme = Programme.of("network" + number).deadline(DateWindow.parse("2026"));
            List<StatusUpdate> updates = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String terminal = "terminal" + i;
                programme.terminal(Terminal.of(terminal)
                        .milestone(Milestone.of(terminal, "build")
                                .start(DateWindow.parse("2025"))
                                .deadline("2025-" + (10 + random.nextInt(3)))
                                .build())
                        .milestone(Milestone.of(terminal, "launch")
                                .kind("launch")
                                .deadline("2026")
                                .after(new MilestoneId(terminal, "build"), random.nextInt(400))
                                .build())
                        .capacity(CapacityTarget.of("TEU/year")
                                .target(1000)
                                .planned(700 + random.nextInt(400))
                                .build())
                        .build());
                updates.addAll(reports(terminal, random, updates.size()));
            }
            return new Portfolio(programme.build(), updates);
        }

        private static List<StatusUpdate> reports(String terminal, Random random, int line) {
            List<StatusUpdate> reports = new ArrayList<>();
            for (int month = 1; month <= 9; month++) {
                LocalDate reported = LocalDate.of(2025, month, 1 + random.nextInt(5));
                MilestoneId milestone = new MilestoneId(terminal, random.nextBoolean() ? "build" : "launch");
                reports.add(MilestoneUpdate.of(reported, milestone)
                        .forecast(DateWindow.day(reported.plusDays(random.nextInt(600))))
                        .percent(random.nextInt(101))
                        .provenance(new Provenance("status.csv", line + 10 + month))
                        .build());
            }
            for (String source : List.of("operator", "press")) {
                reports.add(new CapacityReading(
                        LocalDate.of(2025, 6, 1),
                        terminal,
                        "TEU/year",
                        Basis.NOMINAL,
                        800 + random.nextInt(400),
                        DateWindow.unknown(),
                        source,
                        new Provenance("capacity.csv", line + 1)));
            }
            return reports;
        }

        Assessment assess() {
            return ENGINE.assess(programme, updates, AS_OF);
        }
    }

    @Nested
    class Determinism {

        @Test
        void eightThreadsGiveWhatOneThreadGives() throws Exception {
            List<Portfolio> portfolios =
                    IntStream.range(0, 64).mapToObj(Portfolio::number).toList();
            List<Assessment> alone = portfolios.stream().map(Portfolio::assess).toList();
            assertThat(alone).extracting(Assessment::alerts).doesNotContain(List.of());

            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Future<Assessment>> together = new ArrayList<>();
                for (Portfolio portfolio : portfolios) {
                    together.add(threads.submit(portfolio::assess));
                }
                for (int i = 0; i < alone.size(); i++) {
                    assertSame(together.get(i).get(), alone.get(i));
                }
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void theOrderOfReportsDoesNotMatter() {
            Portfolio portfolio = Portfolio.number(7);
            Assessment expected = portfolio.assess();
            for (int seed = 0; seed < 20; seed++) {
                List<StatusUpdate> shuffled = new ArrayList<>(portfolio.updates());
                Collections.shuffle(shuffled, new Random(seed));

                assertSame(ENGINE.assess(portfolio.programme(), shuffled, AS_OF), expected);
            }
        }

        @Test
        void neitherLocaleNorTimeZoneMatters() {
            Portfolio portfolio = Portfolio.number(7);
            Assessment expected = portfolio.assess();
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "de-DE", "th-TH-u-ca-buddhist")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                    assertSame(portfolio.assess(), expected);
                }
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }

        private void assertSame(Assessment actual, Assessment expected) {
            assertThat(actual.alerts()).isEqualTo(expected.alerts());
            assertThat(actual).isEqualTo(expected);
        }
    }

    @Nested
    class Accounts {

        private RuleAccount expected(String rule, int examined, int alerts, int notEvaluated) {
            RuleInfo info = ENGINE.rules().stream()
                    .filter(known -> known.id().equals(rule))
                    .findFirst()
                    .orElseThrow();
            return new RuleAccount(
                    rule, info.title(), info.rationale(), info.source(), examined, alerts, notEvaluated, info.theme());
        }

        private RuleAccount account(Assessment assessment, String rule) {
            return assessment.rules().stream()
                    .filter(account -> account.id().equals(rule))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void everyRuleShowsWhatItExaminedFoundAndCouldNotJudge() {
            Programme programme = Programme.of("network")
                    .terminal(Terminal.of("port")
                            .milestone(Milestone.of("port", "late")
                                    .deadline("2025")
                                    .build())
                            .milestone(Milestone.of("port", "early")
                                    .deadline("2030")
                                    .build())
                            .milestone(Milestone.of("port", "vague").build())
                            .milestone(Milestone.of("port", "done")
                                    .deadline("2025")
                                    .build())
                            .build())
                    .build();
            StatusUpdate done = MilestoneUpdate.of(day("2025-06-01"), new MilestoneId("port", "done"))
                    .actual("2025-05-31")
                    .build();

            Assessment assessment = ENGINE.assess(programme, List.of(done), AS_OF);

            assertThat(account(assessment, "S01")).isEqualTo(expected("S01", 2, 1, 1));
            assertThat(account(assessment, "S04")).isEqualTo(expected("S04", 1, 0, 0));
            assertThat(account(assessment, "S02")).isEqualTo(expected("S02", 0, 0, 3));
            assertThat(account(assessment, "C01")).isEqualTo(expected("C01", 0, 0, 0));
            assertThat(assessment.rules()).extracting(RuleAccount::id).isSorted();
            assertThat(assessment.notEvaluated())
                    .hasSize(assessment.rules().stream()
                            .mapToInt(RuleAccount::notEvaluated)
                            .sum());
        }

        @Test
        void aTerminalOfWhichNothingWasExaminedIsGrey() {
            Programme programme = Programme.of("network")
                    .terminal(Terminal.of("port").name("Port").build())
                    .build();

            Assessment assessment = ENGINE.assess(programme, List.of(), AS_OF);

            assertThat(assessment.terminals()).containsExactly(new TerminalRag("port", "Port", Rag.GREY));
            assertThat(assessment.judgedAnything()).isFalse();
            assertThat(assessment.rag()).isEqualTo(Rag.GREY);
        }

        @Test
        void aTerminalWithInformationOnlyIsGreen() {
            Assessment assessment = milestoneDue("2026-04-01");

            assertThat(assessment.alerts()).extracting(Alert::rule).containsExactly("S05");
            assertThat(assessment.terminals()).extracting(TerminalRag::rag).containsExactly(Rag.GREEN);
        }

        @Test
        void aTerminalIsAsSevereAsItsMostSevereAlert() {
            assertThat(milestoneDue("2026-03-30").terminals())
                    .extracting(TerminalRag::rag)
                    .containsExactly(Rag.AMBER);
            assertThat(milestoneDue("2025").terminals())
                    .extracting(TerminalRag::rag)
                    .containsExactly(Rag.RED);
        }

        private Assessment milestoneDue(String deadline) {
            Programme programme = Programme.of("network")
                    .terminal(Terminal.of("port")
                            .milestone(Milestone.of("port", "launch")
                                    .deadline(deadline)
                                    .build())
                            .build())
                    .build();
            return ENGINE.assess(programme, List.of(), AS_OF);
        }
    }

    @Nested
    class Fingerprints {

        private Alert late(String programme, String asOf) {
            Programme late = Programme.of(programme)
                    .terminal(Terminal.of("port")
                            .milestone(Milestone.of("port", "launch")
                                    .deadline("2025")
                                    .build())
                            .build())
                    .build();
            return overdue(ENGINE.assess(late, List.of(), day(asOf)));
        }

        @Test
        void staysWhileTheNumbersChange() {
            Alert first = late("network", "2026-01-05");
            Alert later = late("network", "2026-03-31");

            assertThat(later.message()).isNotEqualTo(first.message());
            assertThat(later.severity()).isNotEqualTo(first.severity());
            assertThat(later.fingerprint()).isEqualTo(first.fingerprint());
        }

        @Test
        void distinguishesProgrammes() {
            assertThat(late("another", "2026-01-05").fingerprint())
                    .isNotEqualTo(late("network", "2026-01-05").fingerprint());
        }

        @Test
        void distinguishesTwoMeasuresOfOneTerminal() {
            Programme programme = Programme.of("network")
                    .terminal(Terminal.of("port")
                            .capacity(CapacityTarget.of("TEU/year")
                                    .target(10)
                                    .planned(1)
                                    .build())
                            .capacity(CapacityTarget.of("trains/year")
                                    .target(10)
                                    .planned(1)
                                    .build())
                            .build())
                    .build();

            List<Alert> alerts = ENGINE.assess(programme, List.of(), AS_OF).alerts();

            assertThat(alerts).extracting(Alert::rule).containsExactly("C01", "C01");
            assertThat(alerts).extracting(Alert::about).containsExactly("TEU/year", "trains/year");
            assertThat(alerts.get(0).fingerprint()).isNotEqualTo(alerts.get(1).fingerprint());
        }

        @Test
        void gathersTheEvidenceOfFindingsThatShareIt(@TempDir Path directory) {
            RuleFolder folder = new RuleFolder(directory)
                    .rules(RuleFolder.rule(
                            "X01",
                            "milestone",
                            "one port waits",
                            "$d : dev.slipway.model.facts.DependencyStatus()",
                            "insertLogical( amber($d.predecessor()) );"));
            Milestone.Builder launch = Milestone.of("port", "launch");
            Milestone.Builder opening = Milestone.of("port", "opening");
            MilestoneId build = new MilestoneId("port", "build");
            Programme programme = Programme.of("network")
                    .terminal(Terminal.of("port")
                            .milestone(Milestone.of("port", "build").build())
                            .milestone(launch.after(build, 0).build())
                            .milestone(opening.after(build, 0).build())
                            .build())
                    .build();
            StatusUpdate report = MilestoneUpdate.of(day("2025-06-01"), build)
                    .percent(3)
                    .provenance(new Provenance("status.csv", 2))
                    .build();

            List<Alert> alerts =
                    folder.only().assess(programme, List.of(report), AS_OF).alerts();

            assertThat(alerts).extracting(Alert::subject).containsExactly("port/build");
            assertThat(alerts.get(0).evidence())
                    .containsExactly(
                            new Evidence(new Provenance("status.csv", 2), "2025-06-01: 3% done").asBackground());
        }
    }

    @Nested
    class Policies {

        @Test
        void anEngineStaysAsItWasWhenAnotherPolicyIsPutInItsPlace() {
            Programme programme = RuleFolder.launch();
            Assessment before = ENGINE.assess(programme, List.of(), day("2026-01-10"));

            Assessment other = ENGINE.with(
                            ENGINE.policy().overriddenBy(Map.of("default", Map.of("bands", Map.of("red", 5)))))
                    .assess(programme, List.of(), day("2026-01-10"));

            assertThat(overdue(other).severity()).isNotEqualTo(overdue(before).severity());
            assertThat(ENGINE.assess(programme, List.of(), day("2026-01-10"))).isEqualTo(before);
        }

        @Test
        void theDigestOfTheRulesDistinguishesPolicies() {
            Programme programme = RuleFolder.launch();

            String standard = ENGINE.assess(programme, List.of(), AS_OF).rulesSha256();
            String other = ENGINE.with(
                            ENGINE.policy().overriddenBy(Map.of("default", Map.of("bands", Map.of("red", 5)))))
                    .assess(programme, List.of(), AS_OF)
                    .rulesSha256();

            assertThat(standard).hasSize(64).isNotEqualTo(other);
        }
    }

    @Test
    void theStandardRulesAreThese() {
        assertThat(ENGINE.rules())
                .extracting(RuleInfo::id)
                .containsExactly(
                        "C01", "C02", "C03", "C04", "C05", "C06", "D01", "D02", "D03", "D04", "D05", "F01", "G01",
                        "G02", "G03", "G04", "G05", "G06", "G07", "P01", "P02", "P03", "P04", "P05", "Q01", "Q02",
                        "Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q09", "Q11", "Q13", "Q14", "S01", "S02", "S03",
                        "S04", "S05", "S06", "S07", "S08", "S09", "T01", "T02", "T03", "T04", "T05", "T06", "T07");
    }

    @Test
    void everyStandardRuleSaysWhyItMattersAndWhereItComesFrom() {
        assertThat(ENGINE.rules()).allSatisfy(rule -> {
            assertThat(rule.title()).as(rule.id()).isNotBlank();
            assertThat(rule.rationale()).as(rule.id()).endsWith(".");
            assertThat(rule.source()).as(rule.id()).isNotBlank();
            assertThat(rule.message()).as(rule.id()).endsWith(".");
        });
    }
}
