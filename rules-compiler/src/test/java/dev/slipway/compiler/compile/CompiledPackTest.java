package dev.slipway.compiler.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.slipway.engine.CompiledPack;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Packs compiled on one machine and loaded on another. */
class CompiledPackTest {

    private static final Programme PORT = Programme.of("network")
            .terminal(Terminal.of("port")
                    .milestone(Milestone.of("port", "launch")
                            .deadline("2025-12-31")
                            .build())
                    .build())
            .build();

    private static final Map<String, String> FILES = Map.of(
            "own.drl",
            """
            package own
            import dev.slipway.model.facts.MilestoneStatus
            import static dev.slipway.engine.Finding.*
            rule "own rule"
                @id("X01") @title("Own") @on("open milestone") @message("{milestone} is open")
            when
                $m : MilestoneStatus( !completed, limit("own.days") > 0 )
            then
                insertLogical( red($m) );
            end
            """,
            "policy.yaml",
            "default: {own: {days: 3}}\n",
            "messages_ru.properties",
            "X01.title = Свой\nX01.message = {milestone} открыта\n");

    @Test
    void whatIsReadJudgesAsWhatWasCompiled() {
        RulePack pack = RulePack.of(FILES);
        RulePack read = CompiledPack.read(CompiledPack.compile(pack));

        assertThat(judged(ComplianceEngine.of(read)).toJson())
                .isEqualTo(judged(ComplianceEngine.of(pack)).toJson());
        assertThat(read.messages()).containsKey(Language.RUSSIAN).isEqualTo(pack.messages());
    }

    @Test
    void whatIsReadIsNotCompiled() {
        RulePack pack = RulePack.of(FILES);
        byte[] bytes = CompiledPack.compile(pack);
        RulePack read = CompiledPack.read(bytes);

        assertThat(read.files()).isEqualTo(pack.files());
        assertThat(read.sha256()).isEqualTo(pack.sha256());
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(read::lint);
    }

    @Test
    void aPackThatIsHeldStrictStaysSo() {
        RulePack read =
                CompiledPack.read(CompiledPack.compile(RulePack.of(FILES).strict()));
        assertThat(read.isStrict()).isTrue();
    }

    @Test
    void mistakesAreReportedWhereItIsCompiled() {
        RulePack pack = RulePack.of(Map.of("own.drl", FILES.get("own.drl").replace("completed", "complted")));
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> CompiledPack.compile(pack))
                .withMessageContaining("complted");
    }

    @Test
    void theStandardRulesAreEverywhereAlready() {
        assertThatIllegalArgumentException().isThrownBy(() -> CompiledPack.compile(RulePack.standard()));
    }

    @Test
    void bytesThatAreNotWholeAreRefused() {
        byte[] bytes = CompiledPack.compile(RulePack.of(FILES));
        for (int length : new int[] {0, 3, 10, 100, bytes.length - 1}) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> CompiledPack.read(part));
        }
    }

    private static Assessment judged(ComplianceEngine engine) {
        return engine.assess(PORT, List.of(), LocalDate.of(2026, 1, 1));
    }
}
