package dev.slipway.engine;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null is refused by what takes it, with the name of what is missing. */
class RefusedNullsTest {

    private static final ComplianceEngine ENGINE = ComplianceEngine.standard();
    private static final LocalDate DAY = SmallProgramme.DEADLINE;
    private static final Assessment ASSESSMENT = ENGINE.assess(SmallProgramme.port(), List.of(), DAY);

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("programme", () -> ENGINE.assess(null, List.of(), DAY)),
                refused("updates", () -> ENGINE.assess(SmallProgramme.port(), null, DAY)),
                refused("updates", () -> ENGINE.assess(SmallProgramme.port(), Arrays.asList(null, null), DAY)),
                refused("asOf", () -> ENGINE.assess(SmallProgramme.port(), List.of(), null)),
                refused("asOf", () -> ENGINE.monitor(SmallProgramme.port(), null)),
                refused("programme", () -> ENGINE.history(null, List.of(), DAY)),
                refused("assessment", () -> ENGINE.withSince(null, List.of())),
                refused("updates", () -> ENGINE.withSince(ASSESSMENT, null)),
                refused("updates", () -> ENGINE.history(SmallProgramme.port(), null, DAY)),
                refused("state", () -> ENGINE.restore(null)),
                refused("policy", () -> ENGINE.with((Policy) null)),
                refused("limits", () -> ENGINE.with((Limits) null)),
                refused("language", () -> ENGINE.in((Language) null)),
                refused("ids", () -> ENGINE.without(null)),
                refused("ids", () -> ENGINE.without(setOfNull())),
                refused("listener", () -> ENGINE.notifying(null)),
                refused("packs", () -> ComplianceEngine.of((RulePack) null)),
                refused("packs", () -> ComplianceEngine.only((RulePack) null)),
                refused("directory", () -> RulePack.fromDirectory((Path) null)),
                refused("files", () -> RulePack.of((Map<String, String>) null)),
                refused("compiler", () -> RulePack.standard().compiledBy(null)),
                refused("time", () -> new Limits(1, (Duration) null)),
                refused("policy", () -> ENGINE.policy().overriddenBy(null)),
                refused("waivers", () -> ASSESSMENT.waive(null)),
                refused("earlier", () -> ASSESSMENT.changesSince(null)));
    }

    private static Set<String> setOfNull() {
        return new java.util.HashSet<>(Arrays.asList((String) null));
    }

    private static Arguments refused(String property, ThrowingCallable call) {
        return arguments(property, call);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void byItsName(String property, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage("'" + property + "' is null; where there is none, leave it out");
    }
}
