package dev.slipway.engine;

import static dev.slipway.engine.SmallProgramme.DEADLINE;
import static dev.slipway.engine.SmallProgramme.port;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of an author over the small pack that replaces the standard rules in tests. */
class OwnPackTest {

    @TempDir
    private Path folder;

    private RulePack pack(String id, String when, String then) throws IOException {
        Files.writeString(
                folder.resolve("own.drl"),
                """
                package own

                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.*

                declare Step number : int end

                rule "own %1$s"
                    @id("%1$s") @title("Own") @on("open milestone") @message("{milestone} by %1$s")
                when
                    %2$s
                then
                    %3$s
                end
                """
                        .formatted(id, when, then));
        return RulePack.fromDirectory(folder);
    }

    private static Assessment judged(ComplianceEngine engine) {
        return engine.assess(port(), List.of(), DEADLINE.plusDays(1));
    }

    @Test
    void aRuleOfItsOwnJudgesWithTheOthers() throws IOException {
        ComplianceEngine engine =
                ComplianceEngine.of(pack("X01", "$m : MilestoneStatus()", "insertLogical( red($m) );"));

        assertThat(judged(engine).alerts()).extracting(Alert::rule).containsExactly("X01", "E01", "E02");
    }

    @Test
    void aRuleWithTheSameIdTakesThePlaceOfTheOther() throws IOException {
        ComplianceEngine engine =
                ComplianceEngine.of(pack("E01", "$m : MilestoneStatus()", "insertLogical( info($m) );"));

        assertThat(judged(engine).alerts())
                .extracting(Alert::rule, Alert::severity, Alert::message)
                .containsExactly(
                        tuple("E01", Severity.INFO, "launch by E01"),
                        tuple("E02", Severity.INFO, "launch has no forecast."));
    }

    @Test
    void aPackAloneHasItsOwnRulesAndAllThresholds() throws IOException {
        Files.writeString(folder.resolve("policy.yaml"), "default: {own: {days: 1}}\n");
        ComplianceEngine engine = ComplianceEngine.only(pack(
                "X01",
                "$m : MilestoneStatus( $late : deadline.daysPastBy(today), $late >= limit(\"own.days\"),"
                        + " $late >= limit(\"bands.amber\") )",
                "insertLogical( amber($m) );"));

        assertThat(engine.rules()).extracting(RuleInfo::id).containsExactly("X01");
        assertThat(judged(engine).alerts()).extracting(Alert::rule).containsExactly("X01");
    }

    @Test
    void anUnknownThresholdIsRefusedWithAHint() throws IOException {
        RulePack pack = pack("X01", "$m : MilestoneStatus( 1 > limit(\"bands.ambr\") )", "insertLogical( red($m) );");

        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> ComplianceEngine.of(pack))
                .withMessageContaining("own.drl:11")
                .withMessageContaining("did you mean 'bands.amber'?");
    }

    @Test
    void aRuleThatDoesNotEndIsStoppedAndNamed() throws IOException {
        ComplianceEngine engine = ComplianceEngine.only(pack(
                "X01", "$m : MilestoneStatus( $late : deadline.daysPastBy(today) )", "insert( new Step($late) );"));
        RulePack endless = pack("X02", "Step( $number : number )", "insert( new Step($number + 1) );");

        assertThat(judged(engine).alerts()).isEmpty();
        assertThatExceptionOfType(RunawayRuleException.class)
                .isThrownBy(() -> judged(ComplianceEngine.only(withFirstStep(endless))))
                .satisfies(stopped -> assertThat(stopped.rule()).isEqualTo("own X02"))
                .withMessageContaining("keeps firing");
    }

    private RulePack withFirstStep(RulePack pack) throws IOException {
        Path file = folder.resolve("own.drl");
        Files.writeString(
                file,
                Files.readString(file)
                        + """

                        rule "first step"
                            @id("X03") @title("First") @on("open milestone") @message("first")
                        when
                            MilestoneStatus()
                        then
                            insert( new Step(0) );
                        end
                        """);
        return pack;
    }
}
