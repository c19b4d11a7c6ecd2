package dev.slipway.workbench.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.model.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleTestsTest {

    private static final String RULES =
            """
            package harbour

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "waits for another"
                @id("X01") @title("Waits") @on("open milestone") @message("{milestone} waits for {other}.")
            when
                $late : MilestoneStatus( open, overdue, $other : subject )
                $milestone : MilestoneStatus(
                    open,
                    this != $late,
                    terminal == $late.terminal )
                not( MilestoneStatus( kind == "opening", completed ) )
            then
                insertLogical( amber($milestone) );
            end

            rule "never asked for"
                @id("X02") @title("Never") @on("milestone") @message("{milestone}")
            when
                $milestone : MilestoneStatus( kind == "never" )
            then
                insertLogical( amber($milestone) );
            end

            rule "asks for days without asking for a date"
                @id("X03") @title("Fails") @on("milestone") @message("{milestone}")
            when
                $milestone : MilestoneStatus( $left : deadline.daysLeftOn(today), $left < -99 )
            then
                insertLogical( amber($milestone) );
            end
            """;

    private static final String CASES =
            """
            rule: X01
            given:
              as-of: 2026-03-31
              programme:
                terminals:
                  - id: harbour
                    milestones: [{id: crane, deadline: T-1d}, {id: quay, deadline: T+10d}]
            cases:
              - name: one waits for the other
                expect: [{subject: harbour/quay, severity: amber, message: waits}]
              - name: nobody waits where nothing is late
                programme: {terminals: [{id: harbour, milestones: [{id: crane, deadline: T+1d}]}]}
                expect: none
              - name: a wrong expectation
                expect: [{subject: harbour/quay, severity: red, days: 3}]
              - name: a missing alert
                expect: [{subject: harbour/crane}, {rule: X09}]
              - name: an alert too many
                expect: none
              - name: a rule that fails
                rule: X03
                programme: {terminals: [{id: harbour, milestones: [{id: crane, deadline: }]}]}
                expect: none
              - name: a mistake
                milestones: none
                expect: none
            """;

    private static final String OWNED =
            """
            package harbour

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "late"
                @id("X01") @title("Late") @on("open milestone") @needs("deadline") @message("{milestone} is late.")
            when
                $milestone : MilestoneStatus( open, has("deadline"), overdue )
            then
                insertLogical( amber($milestone) );
            end
            """;

    private static final String OWNED_CASES =
            """
            rule: X01
            given: {as-of: 2026-03-31, milestone: {deadline: 2026-03-01, owner: NC KTZ}}
            cases:
              - name: as it is
                expect: [{owner: NC KTZ, days: none, evidence: "harbour.test.yaml:2: deadline 2026-03-01"}]
                not-evaluated: none
              - {name: as it cannot be judged, milestone: {deadline: }, not-evaluated: no deadline}
              - {name: of nobody, expect: {owner: none, evidence: forecast}}
              - {name: of somebody else, expect: {owner: City of Almaty, evidence: none}}
              - {name: for another reason, milestone: {deadline: }, not-evaluated: no forecast}
              - {name: not judged, milestone: {deadline: }, not-evaluated: none}
              - {name: judged, not-evaluated: [{subject: terminal/milestone, reason: no deadline}]}
            """;

    private TestRun run = new TestRun(List.of(), List.of(), List.of());

    @BeforeAll
    void runOnce(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("harbour.drl"), RULES);
        Files.writeString(folder.resolve("harbour.test.yaml"), CASES);
        run = RuleTests.in(folder).run();
    }

    @Test
    void casesPassWhereAllIsAsExpected() {
        assertThat(run.cases())
                .extracting(result -> result.testCase().name(), CaseResult::isPassed)
                .containsExactly(
                        tuple("one waits for the other", true),
                        tuple("nobody waits where nothing is late", true),
                        tuple("a wrong expectation", false),
                        tuple("a missing alert", false),
                        tuple("an alert too many", false),
                        tuple("a rule that fails", false));
        assertThat(run.isPassed(0)).isFalse();
    }

    @Test
    void failuresShowWhatWasExpectedAndWhatWasFound() {
        assertThat(run.failed().get(0).failures())
                .containsExactly(
                        new CaseFailure(15, "X01 harbour/quay is amber, not red, and is about no days, not 3"));
        assertThat(run.failed().get(1).failures())
                .extracting(CaseFailure::line, CaseFailure::message)
                .containsExactly(
                        tuple(17, "expected, and not found: X01 harbour/crane"),
                        tuple(
                                17,
                                "expected, and not found: X09; there is no rule X09 in this folder (did you mean 'X01'?)"),
                        tuple(16, "not expected: amber X01 harbour/quay: quay waits for harbour/crane."));
        assertThat(run.failed().get(2).failures())
                .extracting(CaseFailure::message)
                .containsExactly("not expected: amber X01 harbour/quay: quay waits for harbour/crane.");
        assertThat(run.failed().get(3).failures()).singleElement().satisfies(failure -> assertThat(failure.message())
                .startsWith("rule 'asks for days without asking for a date' failed: "));
    }

    @Test
    void failuresSayWhoShouldOwnAnAlertWhatItShouldRestOnAndWhatCannotBeJudged(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("harbour.drl"), OWNED);
        Files.writeString(folder.resolve("harbour.test.yaml"), OWNED_CASES);

        TestRun owned = RuleTests.in(folder).run();

        assertThat(owned.problems()).isEmpty();
        assertThat(owned.cases())
                .flatExtracting(CaseResult::failures)
                .extracting(CaseFailure::message)
                .map(message -> message.replaceAll("\"[^\"]*harbour.test.yaml", "\"harbour.test.yaml"))
                .containsExactly(
                        "X01 terminal/milestone is owned by NC KTZ, not by nobody,"
                                + " and rests on \"harbour.test.yaml:2: deadline 2026-03-01\", not on \"forecast\"",
                        "X01 terminal/milestone is owned by NC KTZ, not by City of Almaty,"
                                + " and rests on \"harbour.test.yaml:2: deadline 2026-03-01\", not on no evidence",
                        "X01 terminal/milestone was not evaluated because of \"no deadline\", not \"no forecast\"",
                        "not expected: X01 terminal/milestone was not evaluated because of \"no deadline\"",
                        "not expected: amber X01 terminal/milestone: milestone is late.",
                        "expected as not evaluated, but evaluated or not looked at: X01 terminal/milestone: no deadline");
    }

    @Test
    void aMistakeInATestFileIsReportedAtItsPlace() {
        assertThat(run.problems())
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(25, "unknown key 'milestones'"));
    }

    @Test
    void coverageShowsWhichConstraintWasNeverFalse() {
        RuleCoverage join = run.coverage().get(0);

        assertThat(join.rule()).isEqualTo("X01");
        assertThat(join.firing()).isEqualTo(4);
        assertThat(join.silent()).isEqualTo(1);
        assertThat(join.steps())
                .extracting(step -> step.step().shown(), StepCoverage::gap)
                .containsExactly(
                        tuple("open", "was never false"),
                        tuple("overdue", ""),
                        tuple("open", "was never false"),
                        tuple("this != $late", ""),
                        tuple("terminal == $late.terminal", "was never false"),
                        tuple("not( MilestoneStatus( kind == \"opening\", completed ) )", "was never false"));
        assertThat(join.covered()).isEqualTo(2 + 12 - 4);
    }

    @Test
    void aRuleWithoutACaseIsUntested() {
        assertThat(run.untested()).extracting(RuleCoverage::rule).containsExactly("X02", "X03");
        assertThat(run.coverage().get(1).percent()).isZero();
    }

    @Test
    void peopleReadWhatFailedAndWhatIsUnseen() {
        assertThat(TestReport.HUMAN.of(run).lines())
                .anySatisfy(line -> assertThat(line).endsWith("harbour.test.yaml:14  FAILED  a wrong expectation"))
                .contains("    line 15: X01 harbour/quay is amber, not red, and is about no days, not 3")
                .anySatisfy(line -> assertThat(line).endsWith("harbour.drl:9  open  was never false"))
                .anySatisfy(line -> assertThat(line).endsWith("harbour.drl:19  X02  0%  no case is about it"))
                .anySatisfy(line -> assertThat(line).startsWith("X01  saw ").contains(", true for "))
                .endsWith("1 problem; 6 cases, 4 failed; 3 rules, coverage 45%; 2 without a firing or a silent case");
    }

    @Test
    void machinesReadTheSame() {
        assertThat(TestReport.JSON.of(run))
                .startsWith("{\"schema\":\"slipway/rule-tests/1\",\"summary\":{\"cases\":6,\"failed\":4,\"rules\":3,")
                .contains("\"text\":\"overdue\",\"everTrue\":true,\"everFalse\":true")
                .contains("\"accounts\":[{\"rule\":\"X01\",\"examined\":");
        assertThat(TestReport.TAP.of(run).lines())
                .startsWith("TAP version 14", "1..10")
                .filteredOn(line -> line.startsWith("not ok"))
                .hasSize(7);
        assertThat(TestReport.JUNIT.of(run))
                .contains("name=\"a wrong expectation\"><failure message=")
                .contains("tests=\"6\" failures=\"4\"");
    }
}
