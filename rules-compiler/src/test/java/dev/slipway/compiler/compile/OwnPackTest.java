package dev.slipway.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of an author over the {@link SmallPack}, which stands in for the standard rules. */
class OwnPackTest {

    private static final LocalDate DEADLINE = LocalDate.of(2025, 12, 31);
    private static final Programme PORT = Programme.of("network")
            .terminal(Terminal.of("port")
                    .milestone(Milestone.of("port", "launch")
                            .deadline(DEADLINE.toString())
                            .build())
                    .build())
            .build();

    @TempDir
    private Path folder;

    private RulePack pack(String... declarationsAndRules) throws IOException {
        Files.writeString(
                folder.resolve("own.drl"),
                """
                package own
                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.*

                """
                        + String.join("\n", declarationsAndRules));
        return RulePack.fromDirectory(folder);
    }

    private static String rule(String id, String when, String then) {
        return """
                rule "own %1$s"
                    @id("%1$s") @title("Own") @on("open milestone") @message("{milestone} by %1$s")
                when
                    %2$s
                then
                    %3$s
                end
                """
                .formatted(id, when, then);
    }

    private static Assessment judged(ComplianceEngine engine) {
        return engine.assess(PORT, List.of(), DEADLINE.plusDays(1));
    }

    @Test
    void aRuleOfItsOwnJudgesBesideTheOthers() throws IOException {
        ComplianceEngine engine =
                ComplianceEngine.of(pack(rule("X01", "$m : MilestoneStatus()", "insertLogical( red($m) );")));

        assertThat(judged(engine).alerts()).extracting(Alert::rule).containsExactly("X01", "E01", "E02");
    }

    @Test
    void aRuleWithTheSameIdTakesThePlaceOfTheOther() throws IOException {
        ComplianceEngine engine =
                ComplianceEngine.of(pack(rule("E01", "$m : MilestoneStatus()", "insertLogical( info($m) );")));

        assertThat(judged(engine).alerts())
                .extracting(Alert::rule, Alert::severity, Alert::message)
                .containsExactly(
                        tuple("E01", Severity.INFO, "launch by E01"),
                        tuple("E02", Severity.INFO, "launch has no forecast."));
    }

    @Test
    void aPackAloneHasItsOwnRulesAndAllThresholds() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "default: {own: {days: 1}}\n");
        ComplianceEngine engine = ComplianceEngine.only(pack(rule(
                "X01",
                "$m : MilestoneStatus( $late : deadline.daysPastBy(today), $late >= limit(\"own.days\"),"
                        + " $late >= limit(\"bands.amber\") )",
                "insertLogical( amber($m) );")));

        assertThat(engine.rules()).extracting(RuleInfo::id).containsExactly("X01");
        assertThat(judged(engine).alerts()).extracting(Alert::rule).containsExactly("X01");
    }

    @Test
    void anUnknownThresholdIsRefusedWithAHint() throws IOException {
        RulePack pack =
                pack(rule("X01", "$m : MilestoneStatus( 1 > limit(\"bands.ambr\") )", "insertLogical( red($m) );"));

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> ComplianceEngine.of(pack))
                .withMessageContaining("own.drl:8")
                .withMessageContaining("did you mean 'bands.amber'?");
    }

    @Test
    void aRuleThatDoesNotEndIsStoppedAndNamed() throws IOException {
        ComplianceEngine endless = ComplianceEngine.only(pack(
                "declare Step number : int end",
                rule("X01", "MilestoneStatus()", "insert( new Step(0) );"),
                rule("X02", "Step( $number : number )", "insert( new Step($number + 1) );")));

        assertThatExceptionOfType(RunawayRuleException.class)
                .isThrownBy(() -> judged(endless))
                .satisfies(stopped -> assertThat(stopped.rule()).isEqualTo("own X02"))
                .withMessageContaining("keeps firing");
    }
}
