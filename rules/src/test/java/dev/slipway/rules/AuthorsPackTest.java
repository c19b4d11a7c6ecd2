package dev.slipway.rules;

import static dev.slipway.rules.RuleFolder.alwaysAmber;
import static dev.slipway.rules.RuleFolder.judgeLaunch;
import static dev.slipway.rules.RuleFolder.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Monitor;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.PackThresholds;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author's folder of rules may hold, and what becomes of it. */
class AuthorsPackTest {

    @TempDir
    private Path directory;

    private RuleFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RuleFolder(directory);
    }

    private static List<String> rulesOf(Assessment assessment) {
        return onLaunch(assessment).stream().map(Alert::rule).toList();
    }

    /** The alerts on the milestone alone: standard rules raise alerts on the programme too. */
    private static List<Alert> onLaunch(Assessment assessment) {
        return assessment.alerts().stream()
                .filter(alert -> alert.subject().equals("port/launch"))
                .toList();
    }

    @Test
    void whatARuleBoundWithoutAskingWhetherItIsThereIsSaidWithoutItsWrapping() {
        folder.rules(rule(
                "X01",
                "open milestone",
                "{percent} {year} {late} {nobody}",
                "$m : MilestoneStatus( $percent : percent, $year : today.year, $late : overdue, $nobody : opinion )",
                "insertLogical( amber($m) );"));

        assertThat(judgeLaunch(folder.only()).alerts())
                .extracting(Alert::message)
                .containsExactly("unknown 2026 yes unknown");
    }

    @Test
    void aRuleOfTheAuthorJudgesWithTheStandardOnes() {
        Assessment assessment = judgeLaunch(folder.rules(alwaysAmber("X01")).engine());

        assertThat(rulesOf(assessment)).containsExactly("S01", "X01");
        assertThat(onLaunch(assessment).get(1).message()).isEqualTo("launch breaks X01");
    }

    @Test
    void aRuleWithTheIdOfAStandardOneTakesItsPlace() {
        String replacement = rule("S01", "$m : MilestoneStatus( open )", "insertLogical( info($m) );");

        ComplianceEngine engine = folder.rules(replacement).engine();
        Assessment assessment = judgeLaunch(engine);

        assertThat(rulesOf(assessment)).containsExactly("S01");
        assertThat(onLaunch(assessment).get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(onLaunch(assessment).get(0).title()).isEqualTo("Rule S01");
        assertThat(engine.rules()).extracting(RuleInfo::id).doesNotHaveDuplicates();
    }

    @Test
    void theLaterOfTwoPacksTakesThePlaceOfTheEarlier(@TempDir Path other) {
        RuleFolder later =
                new RuleFolder(other).rules(rule("X01", "$m : MilestoneStatus()", "insertLogical( red($m) );"));
        RulePack earlier = folder.rules(alwaysAmber("X01")).pack();

        Assessment assessment = judgeLaunch(ComplianceEngine.only(earlier, later.pack()));

        assertThat(assessment.alerts()).extracting(Alert::severity).containsExactly(Severity.RED);
    }

    @Test
    void anEditedCopyOfAStandardFileTakesItsPlace() throws IOException {
        String copy = Files.readString(Path.of("milestones.drl"))
                .replaceFirst(
                        "insertLogical\\( amber\\(\\$milestone\\)\\s+\\.redIf\\(\\$late",
                        "insertLogical( info(\\$milestone).redIf(\\$late");

        Assessment assessment = judgeLaunch(folder.drl("milestones.drl", copy).engine());

        assertThat(rulesOf(assessment)).containsExactly("S01");
        assertThat(onLaunch(assessment).get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void anUneditedCopyOfAStandardFileChangesNothing() throws IOException {
        folder.drl("milestones.drl", Files.readString(Path.of("milestones.drl")));

        assertThat(judgeLaunch(folder.engine()).alerts())
                .isEqualTo(judgeLaunch(ComplianceEngine.standard()).alerts());
    }

    @Test
    void aPackAloneJudgesWithoutTheStandardRules() {
        ComplianceEngine engine = folder.rules(alwaysAmber("X01")).only();

        assertThat(engine.rules()).extracting(RuleInfo::id).containsExactly("X01");
        assertThat(rulesOf(judgeLaunch(engine))).containsExactly("X01");
        RuleInfo rule = engine.rules().get(0);
        assertThat(judgeLaunch(engine).rules())
                .containsExactly(new RuleAccount(
                        "X01", "Rule X01", rule.rationale(), rule.source(), 1, 1, 0, "X01", RuleOrigin.OWN));
    }

    @Test
    void aSubjectThatLacksWhatARuleNeedsIsNotEvaluatedAndRaisesNoAlert() {
        String needy = rule(
                        "X01",
                        "open milestone",
                        "{milestone} is forecast for {forecast}",
                        "$m : MilestoneStatus( open )",
                        "insertLogical( amber($m) );")
                .replace("@message", "@needs(\"deadline, forecast\") @message");
        ComplianceEngine engine = folder.rules(needy).only();

        Assessment assessment = judgeLaunch(engine);

        assertThat(assessment.alerts()).isEmpty();
        assertThat(assessment.notEvaluated()).extracting(NotEvaluated::rule).containsExactly("X01");
        try (Monitor monitor = engine.monitor(RuleFolder.launch(), LocalDate.parse("2026-01-10"))) {
            assertThat(monitor.alerts()).isEmpty();
            assertThat(monitor.accept(forecast("2026-01-10", "2026-03-01"))).hasSize(1);
            assertThat(monitor.accept(forecast("2026-01-10", "TBD"))).hasSize(1);
            assertThat(monitor.alerts()).isEmpty();
        }
    }

    private static MilestoneUpdate forecast(String reported, String forecast) {
        return MilestoneUpdate.of(LocalDate.parse(reported), new MilestoneId("port", "launch"))
                .forecast(forecast)
                .build();
    }

    @Test
    void anInputThatIsUnknownIsSaidSoInAMessage() {
        String vague = rule(
                "X01",
                "open milestone",
                "{milestone} is forecast for {forecast}, {percent} done, {misspelt}",
                "$m : MilestoneStatus( open )",
                "insertLogical( amber($m) );");

        assertThat(judgeLaunch(folder.rules(vague).only()).alerts())
                .extracting(Alert::message)
                .containsExactly("launch is forecast for unknown, unknown done, {misspelt}");
    }

    @Test
    void aRuleReadsThresholdsOfItsOwnPolicy() {
        folder.policy("default: {closeness: {days: 10}}");
        String rule = rule(
                "X01",
                "$m : MilestoneStatus( $late : deadline.daysPastBy(today), $late >= limit(\"closeness.days\") )",
                "insertLogical( amber($m) );");
        ComplianceEngine engine = folder.rules(rule).only();

        assertThat(rulesOf(judgeLaunch(engine))).containsExactly("X01");
        assertThat(rulesOf(engine.assess(RuleFolder.launch(), List.of(), LocalDate.parse("2026-01-09"))))
                .isEmpty();
    }

    @Test
    void aThresholdOfTheAuthorTakesThePlaceOfTheStandardOne() {
        folder.rules(alwaysAmber("X01")).policy("default: {bands: {red: 10}}");

        Assessment assessment = judgeLaunch(folder.engine());

        assertThat(onLaunch(assessment).get(0).rule()).isEqualTo("S01");
        assertThat(onLaunch(assessment).get(0).severity()).isEqualTo(Severity.RED);
    }

    @Test
    void aReportNamesTheStandardThresholdsThatPacksChangeAndThoseTheyDisagreeOn() {
        RulePack first = RulePack.of(Map.of(
                "policy.yaml",
                "default: {bands: {amber: 50, red: 60}, dueSoon: {day: 7}, fee: {days: 3, share: 0.1}}"));
        RulePack second = RulePack.of(Map.of(
                "policy.yaml",
                "{default: {fee: {days: 4, share: 0.1}}, selectors: [{terminal: port, progress: {amber: 40}}]}"));

        Assessment assessment = judgeLaunch(ComplianceEngine.of(first, second));

        assertThat(assessment.packThresholds().changed()).containsExactly("bands.amber", "bands.red", "progress.amber");
        assertThat(assessment.packThresholds().disputed()).containsExactly("fee.days");
        assertThat(assessment.toJson().replaceAll("\\s", ""))
                .contains("\"thresholdsChanged\":[\"bands.amber\",\"bands.red\",\"progress.amber\"]")
                .contains("\"thresholdsDisputed\":[\"fee.days\"]");
    }

    @Test
    void whatAProgrammeSetsIsNoChangeOfAPack() {
        ComplianceEngine standard = ComplianceEngine.standard();
        ComplianceEngine engine = standard.with(
                standard.policy().overriddenBy(Map.of("default", Map.of("bands", Map.of("amber", 50, "red", 60)))));

        assertThat(judgeLaunch(engine).packThresholds()).isEqualTo(PackThresholds.none());
    }

    @Test
    void aFolderMayHoldAPolicyAndNoRules() {
        folder.policy("default: {bands: {red: 10}}");

        assertThat(onLaunch(judgeLaunch(folder.engine())))
                .extracting(Alert::severity)
                .containsExactly(Severity.RED);
    }

    @Test
    void aFolderMayChangeThresholdsForAClassOfMilestonesOnly() {
        folder.policy("selectors: [{terminal: port, bands: {red: 10}}, {criticality: high, bands: {red: 3}}]");

        assertThat(onLaunch(judgeLaunch(folder.engine())))
                .extracting(Alert::severity)
                .containsExactly(Severity.RED);
    }

    @Test
    void metadataMayHoldQuotesCommasAndBrackets() {
        folder.rules(
                """
                rule "the author's rule, no. 1"
                    @id("X01")
                    @title("Said, \\"not\\" shown (yet)")
                    @on("open milestone")
                    @needs("deadline")
                    @message("{milestone}, due {deadline}: \\"late\\", it's said (by C:\\\\office).")
                    @rationale("First, that; second, this.")
                    @source("Somebody, \\"Something\\", p. 1")
                when
                    $m : MilestoneStatus()
                then
                    insertLogical( amber($m) );
                end
                """);

        ComplianceEngine engine = folder.only();

        RuleInfo info = engine.rules().get(0);
        assertThat(info.title()).isEqualTo("Said, \"not\" shown (yet)");
        assertThat(info.rationale()).isEqualTo("First, that; second, this.");
        assertThat(info.source()).isEqualTo("Somebody, \"Something\", p. 1");
        assertThat(judgeLaunch(engine).alerts().get(0).message())
                .isEqualTo("launch, due 2025: \"late\", it's said (by C:\\office).");
    }

    @Test
    void aFileMayDeclareNoPackage() {
        folder.drl("bare.drl", RuleFolder.IMPORTS.replace("package office", "") + alwaysAmber("X01"));

        assertThat(rulesOf(judgeLaunch(folder.only()))).containsExactly("X01");
    }

    @Test
    void aFileMayBeginWithAByteOrderMarkAndEndItsLinesAsWindowsDoes() {
        folder.drl("rules.drl", "\uFEFF" + (RuleFolder.IMPORTS + alwaysAmber("X01")).replace("\n", "\r\n"));

        assertThat(rulesOf(judgeLaunch(folder.only()))).containsExactly("X01");
    }

    @Test
    void filesMayShareAPackage() {
        folder.drl("one.drl", RuleFolder.IMPORTS + alwaysAmber("X01"))
                .drl("two.drl", RuleFolder.IMPORTS + alwaysAmber("X02"));

        assertThat(rulesOf(judgeLaunch(folder.only()))).containsExactly("X01", "X02");
    }

    @Test
    void rulesMaySeeEachOthersDeclaredFactsAndQueries() {
        folder.drl(
                "declared.drl",
                RuleFolder.IMPORTS
                        + """
                        declare Watched
                            milestone : MilestoneStatus
                        end

                        query "watched" (MilestoneStatus $sought)
                            Watched( milestone == $sought )
                        end

                        rule "watch"
                            @id("X00")
                            @title("Watch")
                            @on("open milestone")
                            @message("watch")
                        when
                            $m : MilestoneStatus( open )
                        then
                            insertLogical( new Watched($m) );
                        end

                        """
                        + rule(
                                "X01",
                                "$m : MilestoneStatus() Watched( milestone == $m )",
                                "insertLogical( amber($m) );"));

        assertThat(rulesOf(judgeLaunch(folder.only()))).containsExactly("X01");
    }

    @Test
    void rulesMayCallFunctionsOfTheirFile() {
        folder.rules(
                "function boolean isLong(String word) { return word.length() > 5; }",
                rule("X01", "$m : MilestoneStatus( isLong(milestone.name) )", "insertLogical( amber($m) );"));

        assertThat(rulesOf(judgeLaunch(folder.only()))).containsExactly("X01");
    }

    @Test
    void aPackMayHoldManyRules() {
        String[] rules = IntStream.rangeClosed(1, 15)
                .mapToObj(number -> alwaysAmber("X%02d".formatted(number)))
                .toArray(String[]::new);

        assertThat(rulesOf(judgeLaunch(folder.rules(rules).only()))).hasSize(15).doesNotHaveDuplicates();
    }

    @Test
    void aRuleMayMatchTheAsOfDateWithAMilestone() {
        folder.rules(rule(
                "X01",
                "open milestone",
                "{milestone} on {asOf}: {late:days}",
                "$asOf : AsOf( $today : date ) $m : MilestoneStatus( deadline.endedBefore($today), "
                        + "$late : deadline.daysPastBy(today) )",
                "insertLogical( amber($m).days($late) );"));

        assertThat(judgeLaunch(folder.only()).alerts().get(0).message()).isEqualTo("launch on 2026-01-10: 10 days");
    }

    @Test
    void aRuleMayComputeWithTheAsOfDateInItsConsequence() {
        folder.rules(rule(
                "X01",
                "AsOf( $today : date ) $m : MilestoneStatus( deadline.endedBefore($today) )",
                "insertLogical( amber($m).days($m.deadline().daysPastBy($today)) );"));

        assertThat(judgeLaunch(folder.only()).alerts().get(0).days()).contains(DayRange.exactly(10));
    }

    @Test
    void aRuleMayAskThatSomethingElseDoesOrDoesNotExist() {
        folder.rules(
                rule("X01", "$m : MilestoneStatus() not ReadingsStatus()", "insertLogical( amber($m) );"),
                rule("X02", "$m : MilestoneStatus() exists ReadingsStatus()", "insertLogical( amber($m) );"),
                rule(
                        "X03",
                        "$m : MilestoneStatus( $id : id ) not MilestoneStatus( id != $id )",
                        "insertLogical( amber($m) );"));

        assertThat(rulesOf(judgeLaunch(folder.only()))).containsExactly("X01", "X03");
    }

    @Test
    void valuesBoundByARuleMayBeFactsAndPlainNames() {
        folder.rules(rule(
                "X01",
                "open milestone",
                "{name} at {place}, promised {promise}, by {left:days}",
                "$m : MilestoneStatus( $name : milestone, $place : terminal, $promise : deadline, "
                        + "left : deadline.daysPastBy(today) )",
                "insertLogical( amber($m) );"));

        assertThat(judgeLaunch(folder.only()).alerts().get(0).message())
                .isEqualTo("launch at port, promised 2025, by 10 days");
    }

    @Test
    void aRuleMayCountAndLookInsideAFact() {
        folder.rules(
                "import dev.slipway.model.facts.ProgrammeStatus",
                "import dev.slipway.model.programme.Terminal",
                rule(
                        "X01",
                        "programme",
                        "{open} open",
                        "$p : ProgrammeStatus() accumulate( MilestoneStatus( open ); $open : count() )",
                        "insertLogical( info($p) );"),
                rule(
                        "X02",
                        "$m : MilestoneStatus( $terminal : terminal ) Terminal( id == \"port\" ) from $terminal",
                        "insertLogical( info($m) );"),
                rule(
                        "X03",
                        "$m : MilestoneStatus( deadline.known ) or $m : MilestoneStatus( open )",
                        "insertLogical( info($m) );"));

        assertThat(judgeLaunch(folder.only()).alerts())
                .extracting(Alert::rule, Alert::message)
                .containsExactly(
                        tuple("X01", "1 open"), tuple("X02", "launch breaks X02"), tuple("X03", "launch breaks X03"));
    }

    @Test
    void aRuleMayJudgeReadings() {
        folder.rules(rule(
                "X01",
                "readings",
                "{terminal} reports {measure}",
                "$r : ReadingsStatus( latest.size() == 1 )",
                "insertLogical( info($r) );"));
        Programme programme =
                Programme.of("network").terminal(Terminal.of("port").build()).build();
        CapacityReading reading = new CapacityReading(
                LocalDate.parse("2026-01-01"),
                "port",
                "TEU/year",
                Basis.NOMINAL,
                1000,
                DateWindow.unknown(),
                "operator",
                Provenance.none());

        Assessment assessment = folder.only().assess(programme, List.of(reading), LocalDate.parse("2026-01-10"));

        assertThat(assessment.alerts()).extracting(Alert::message).containsExactly("port reports TEU/year");
        assertThat(assessment.alerts().get(0).about()).isEqualTo("TEU/year nominal");
    }

    @Test
    void findingsOfOneRuleOnOneSubjectBecomeTheMostSevereOfThem() {
        folder.rules(rule(
                "X01",
                "$m : MilestoneStatus()",
                "insertLogical( info($m) ); insertLogical( red($m) ); insertLogical( amber($m) );"));

        assertThat(judgeLaunch(folder.only()).alerts())
                .extracting(Alert::severity)
                .containsExactly(Severity.RED);
    }
}
