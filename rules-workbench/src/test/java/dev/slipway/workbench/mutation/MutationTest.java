package dev.slipway.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slipway.model.base.Problem;
import dev.slipway.workbench.mutation.MutantResult.Outcome;
import dev.slipway.workbench.test.RuleTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutationTest {

    private static final String RULES =
            """
            package harbour

            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.amber

            rule "late"
                @id("X01") @title("Late") @on("open milestone") @message("{milestone}")
            when
                $milestone : MilestoneStatus(
                    open,
                    has("deadline"),
                    $late : deadline.daysPastBy(today),
                    $late >= limit("bands.amber") )
                not( MilestoneStatus( kind == "launch", completed ) )
            then
                insertLogical( amber($milestone).redIf($late >= 30).days($late) );
            end
            """;

    private static final String CASES =
            """
            given: {as-of: 2026-03-31}
            cases:
              - name: a day late
                milestone: {deadline: T-1d}
                expect: [{rule: X01, severity: amber, days: 1}]
              - name: no deadline at all
                milestone: {kind: opening}
                expect: none
              - name: in time
                milestone: {deadline: T}
                expect: none
              - name: a wrong case, which notices nothing
                milestone: {deadline: T-1d}
                expect: none
            """;

    private MutationRun run = new MutationRun(List.of(), List.of());

    @BeforeAll
    void runOnce(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("harbour.drl"), RULES);
        Files.writeString(folder.resolve("harbour.test.yaml"), CASES);
        String equivalent = RuleTests.in(folder).mutate().with(Outcome.SURVIVED).stream()
                .filter(result -> result.mutant().after().equals("kind != \"launch\""))
                .map(result -> result.mutant().id())
                .findFirst()
                .orElse("X01-none");
        Files.writeString(
                folder.resolve("mutants.yaml"),
                equivalent + ": nothing here is a launch\nX01-zzzz: there is no such thing\n");
        run = RuleTests.in(folder).mutate();
    }

    @Test
    void whatACaseNoticesIsKilledByThatCase() {
        assertThat(run.with(Outcome.KILLED))
                .extracting(result -> result.mutant().after(), result -> result.note()
                        .replaceAll(".*/", ""))
                .contains(
                        tuple("!open", "harbour.test.yaml:3"),
                        tuple("$late > limit(\"bands.amber\")", "harbour.test.yaml:3"),
                        tuple("$late >= (limit(\"bands.amber\") - 1)", "harbour.test.yaml:9"),
                        tuple(
                                "insertLogical( dev.slipway.engine.Finding.red($milestone).redIf($late >= 30).days($late) );",
                                "harbour.test.yaml:3"),
                        tuple("insertLogical( amber($milestone).redIf($late >= 30) );", "harbour.test.yaml:3"));
    }

    @Test
    void aChangeThatMakesTheRuleFailIsNoticedByTheCaseItFailsIn() {
        assertThat(run.with(Outcome.KILLED))
                .filteredOn(result -> result.mutant().before().equals("has(\"deadline\")"))
                .extracting(result -> result.mutant().after(), result -> result.note()
                        .replaceAll(".*/", ""))
                .containsExactly(tuple("", "harbour.test.yaml:6"), tuple("!has(\"deadline\")", "harbour.test.yaml:3"));
    }

    @Test
    void whatNoCaseNoticesIsReportedWithItsPlaceAndItsText() {
        assertThat(run.with(Outcome.SURVIVED))
                .extracting(result -> result.mutant().where().replaceAll(".*/", ""), result -> result.mutant()
                        .after())
                .contains(
                        tuple("harbour.drl:16", "insertLogical( amber($milestone).days($late) );"),
                        tuple(
                                "harbour.drl:16",
                                "insertLogical( amber($milestone).redIf($late >= (30 + 1)).days($late) );"),
                        tuple("harbour.drl:14", ""));
        assertThat(run.with(Outcome.UNUSABLE)).isEmpty();
    }

    @Test
    void anExplanationIsTakenAndOneThatExplainsNothingIsAProblem() {
        assertThat(run.with(Outcome.EXPLAINED))
                .extracting(MutantResult::note)
                .containsExactly("nothing here is a launch");
        assertThat(run.problems())
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(2, "there is no mutant X01-zzzz"));
    }

    @Test
    void theScoreCountsWhatIsExplainedAsNotNoticed() {
        int killed = run.with(Outcome.KILLED).size();

        assertThat(run.score()).isEqualTo(100.0 * killed / run.results().size());
        assertThat(run.isPassed(1)).isFalse();
        assertThat(MutationReport.HUMAN.of(run))
                .contains("harbour.drl:14  X01-")
                .contains("    + (left out)\n")
                .contains("9 go unnoticed, 1 is explained; score 60.0%");
        assertThat(MutationReport.JSON.of(run)).startsWith("{\"schema\":\"slipway/rule-mutants/1\",\"score\":");
    }
}
