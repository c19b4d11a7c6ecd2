package dev.slipway.inputs.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

    private static final Policy POLICY =
            Policy.empty().extendedBy(Map.of("default", Map.of("bands", Map.of("amber", 1.0, "red", 30.0))));

    @TempDir
    private Path folder;

    private CaseFile read(String text) throws IOException {
        Path file = folder.resolve("some.test.yaml");
        Files.writeString(file, text);
        return CaseFile.read(file, POLICY);
    }

    @Test
    void aCaseOfOneMilestoneNeedsNoMoreThanWhatItIsAbout() throws IOException {
        CaseFile file = read(
                """
                rule: S02
                given:
                  as-of: 2026-03-31
                  milestone: {deadline: T+10d, kind: opening}
                cases:
                  - name: later than promised
                    milestone: {kind: approval}
                    updates: [{forecast: T+12d}, {report_date: T-2w, percent: 10}]
                    policy: {default: {bands: {red: 2}}}
                    expect: red
                """);

        assertThat(file.problems()).isEmpty();
        RuleCase only = file.cases().get(0);
        Milestone milestone = only.programme().milestones().get(0);
        assertThat(only.name()).isEqualTo("later than promised");
        assertThat(only.line()).isEqualTo(6);
        assertThat(only.rules()).containsExactly("S02");
        assertThat(milestone.id().toString()).isEqualTo("terminal/milestone");
        assertThat(milestone.kind()).isEqualTo("approval");
        assertThat(milestone.deadline()).isEqualTo(DateWindow.parse("2026-04-10"));
        assertThat(only.updates()).hasSize(2);
        MilestoneUpdate forecast = (MilestoneUpdate) only.updates().get(0);
        assertThat(forecast.reportDate()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(forecast.forecast()).contains(DateWindow.parse("2026-04-12"));
        assertThat(only.updates().get(1).reportDate()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(only.policy().forProgramme().number("bands.red")).isEqualTo(2);
        assertThat(only.policy().forProgramme().number("bands.amber")).isEqualTo(1);
        ExpectedAlert alert = only.expected().get(0);
        assertThat(alert.rule()).isEqualTo("S02");
        assertThat(alert.severity()).contains(Severity.RED);
        assertThat(alert.subject()).isEmpty();
        assertThat(alert.line()).isEqualTo(10);
    }

    @Test
    void aCaseChangesTheSharedProgrammeTerminalByTerminal() throws IOException {
        CaseFile file = read(
                """
                given:
                  as-of: 2026-03-31
                  programme:
                    programme: east
                    terminals:
                      - id: harbour
                        milestones: [{id: opening, deadline: 2026-01}, {id: launch, deadline: 2026-02}]
                      - id: yard
                        capacity: [{measure: TEU/year, target: 100}]
                cases:
                  - name: the launch is put off
                    programme: {terminals: [{id: harbour, milestones: [{id: launch, deadline: by T+1y}]}]}
                    updates:
                      - {terminal: harbour, milestone: opening, actual: as-of - 30 days}
                      - {terminal: yard, measure: TEU/year, basis: planned, value: 80}
                    expect: [{rule: S01, subject: harbour/opening, about: x, days: 3..4, message: late}]
                """);

        assertThat(file.problems()).isEmpty();
        RuleCase only = file.cases().get(0);
        assertThat(only.rules()).isEmpty();
        assertThat(only.programme().id()).isEqualTo("east");
        assertThat(only.programme().milestones())
                .extracting(milestone -> milestone.deadline().text())
                .containsExactly("2026-01", "by 2027-03-31");
        assertThat(only.programme().terminals().get(1).capacity()).hasSize(1);
        assertThat(only.updates()).hasSize(2);
        assertThat(only.expected().get(0))
                .isEqualTo(new ExpectedAlert(
                        "S01",
                        Optional.of("harbour/opening"),
                        Optional.of("x"),
                        Optional.empty(),
                        Optional.of(ExpectedDays.of(DayRange.between(3, 4))),
                        Optional.of("late"),
                        Optional.empty(),
                        Optional.empty(),
                        16));
        assertThat(only.notEvaluated()).isEmpty();
    }

    @Test
    void anAlertCanBeExpectedWithItsOwnerAndItsEvidence() throws IOException {
        CaseFile file = read(
                """
                rule: S01
                given: {as-of: 2026-03-31, milestone: {}}
                cases:
                  - name: whole
                    expect: [{owner: NC KTZ, evidence: [deadline 2025, "plan.csv:3: 2025-06-01"], days: none}]
                  - {name: one statement, expect: {evidence: deadline 2025}}
                  - {name: nothing, expect: {owner: none, evidence: none}}
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.cases())
                .extracting(one -> one.expected().get(0).owner())
                .containsExactly(Optional.of("NC KTZ"), Optional.empty(), Optional.of(""));
        assertThat(file.cases())
                .extracting(
                        one -> one.expected().get(0).evidence().orElseThrow().parts())
                .containsExactly(
                        List.of("deadline 2025", "plan.csv:3: 2025-06-01"), List.of("deadline 2025"), List.of());
        assertThat(file.cases().get(0).expected().get(0).days()).contains(ExpectedDays.NONE);
    }

    @Test
    void whatCannotBeJudgedIsExpectedAsAReasonAListOrNone() throws IOException {
        CaseFile file = read(
                """
                rule: S01
                given: {as-of: 2026-03-31, milestone: {}}
                cases:
                  - {name: a reason, not-evaluated: no deadline}
                  - {name: none, not-evaluated: none, expect: none}
                  - name: a list
                    rule: [S01, S02]
                    not-evaluated: [{rule: S02, subject: terminal/milestone, about: x, reason: no forecast}, {rule: S01}]
                    silent: S03
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.cases())
                .extracting(one -> one.notEvaluated().orElseThrow())
                .containsExactly(
                        List.of(new ExpectedGap(
                                "S01", Optional.empty(), Optional.empty(), Optional.of("no deadline"), 4)),
                        List.of(),
                        List.of(
                                new ExpectedGap(
                                        "S02",
                                        Optional.of("terminal/milestone"),
                                        Optional.of("x"),
                                        Optional.of("no forecast"),
                                        8),
                                new ExpectedGap("S01", Optional.empty(), Optional.empty(), Optional.empty(), 8)));
        assertThat(file.cases().get(2).rules()).containsExactly("S01", "S02", "S03");
        assertThat(file.cases().get(0).expected()).isEmpty();
    }

    @Test
    void aMistakeInWhatIsExpectedHasItsPlaceAndARemedy() throws IOException {
        CaseFile file = read(
                """
                rule: [S01, S02]
                given: {as-of: 2026-03-31, milestone: {}}
                cases:
                  - {name: one, not-evaluated: no deadline}
                  - {name: two, not-evaluated: [{rule: S01, reasn: no deadline}]}
                  - {name: three, not-evaluated: [[S01]]}
                  - {name: four, expect: [{rule: S01, evidence: {file: a.csv}, owner: [a, b]}]}
                """);

        assertThat(file.cases()).isEmpty();
        assertThat(file.problems())
                .extracting(Problem::line, Problem::message, Problem::hint)
                .containsExactly(
                        tuple(4, "this judgement names no rule", "add rule: S01, or name the rule of the case"),
                        tuple(5, "unknown key 'reasn'", "did you mean 'reason'?"),
                        tuple(
                                6,
                                "what cannot be judged is written as keys and values; here is a list",
                                "known: rule, subject, about, reason"),
                        tuple(7, "'evidence' is a list, not keys and values", "begin each of its items with '- '"),
                        tuple(7, "'owner' is a single value, not a list", ""));
    }

    @Test
    void aKeyWithNothingAfterItTakesTheSharedValueAway() throws IOException {
        CaseFile file = read(
                """
                rule: S01
                given:
                  as-of: 2026-03-31
                  terminal: {id: harbour}
                  milestone: {id: opening}
                  capacity: {measure: TEU/year}
                  updates: [{percent: 10}]
                cases:
                  - name: without them
                    milestone:
                    capacity:
                    updates:
                    expect: none
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.cases().get(0).programme().milestones()).isEmpty();
        assertThat(file.cases().get(0).programme().terminals().get(0).capacity())
                .isEmpty();
        assertThat(file.cases().get(0).updates()).isEmpty();
    }

    @Test
    void whatMustBeSilentNarrowsACaseThatExpectsNothing() throws IOException {
        CaseFile file = read(
                """
                given: {as-of: 2026-03-31, milestone: {}}
                cases:
                  - {name: one, silent: S01}
                  - {name: two, silent: [S01, S02], rule: S03, expect: [amber]}
                """
                        .replace("expect: [amber]", "expect: [{rule: S03, days: up to 4}]"));

        assertThat(file.problems()).isEmpty();
        assertThat(file.cases())
                .extracting(RuleCase::rules)
                .containsExactly(List.of("S01"), List.of("S03", "S01", "S02"));
        assertThat(file.cases().get(1).expected().get(0).days()).contains(ExpectedDays.of(DayRange.atMost(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x1F", ".inf", "1_000", "1e999", "many"})
    void aNumberOfYamlAloneIsAMistakeInASchedule(String number) throws IOException {
        CaseFile file = read(
                """
                given: {as-of: 2026-03-31, milestone: {}}
                cases:
                  - name: one
                    rule: Q07
                    updates: [{activities: [{id: a, float: %s}]}]
                    expect: none
                """
                        .formatted(number));

        assertThat(file.problems())
                .singleElement()
                .matches(problem -> problem.line() == 5 && problem.message().startsWith("this is no schedule: "));
    }

    @Test
    void everyMistakeIsReportedAtItsPlaceAndOnce() throws IOException {
        CaseFile file = read(
                """
                rules: S01
                given:
                  as-of: 2026-03-31
                  milestone: {dedline: 2026}
                cases:
                  - name: one
                    expect: [{rule: S01, severity: orange}]
                  - name: one
                    expects: none
                  - as-of: 2026-03
                    expect: [amber, {rule: S01, days: soon}]
                """);

        assertThat(file.cases()).isEmpty();
        assertThat(file.problems())
                .extracting(Problem::line, Problem::message)
                .contains(
                        tuple(1, "unknown key 'rules'"),
                        tuple(4, "unknown key 'dedline'"),
                        tuple(7, "unknown severity 'orange'"),
                        tuple(8, "another case has this name"),
                        tuple(9, "unknown key 'expects'"),
                        tuple(8, "nothing is said of what is expected"),
                        tuple(10, "as-of must be a day, not '2026-03'"),
                        tuple(10, "this case has no name"),
                        tuple(11, "this alert names no rule"),
                        tuple(11, "these are not days: 'soon'"));
        assertThat(file.problems().stream().filter(problem -> problem.line() == 4))
                .hasSize(1);
    }

    @Test
    void aFileWithoutCasesShowsNothingAndSaysSo() throws IOException {
        assertThat(read("rule: S01\n").problems())
                .extracting(Problem::message)
                .containsExactly("there are no cases in this file");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThat(CaseFile.read(folder.resolve("none.test.yaml"), POLICY).problems())
                .extracting(Problem::message)
                .containsExactly("there is no such file");
    }
}
