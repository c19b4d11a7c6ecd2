package dev.slipway.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.policy.Policy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedPolicyTest {

    private static final Policy BASE =
            Policy.empty().extendedBy(Map.of("default", Map.of("bands", Map.of("amber", 1.0, "red", 30.0))));

    @Test
    void whatIsSaidChangesTheBaseAndTheRestStays() {
        ReceivedPolicy read = read("policy.yaml", "default:\n  bands:\n    red: 60\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.policy().forProgramme().number("bands.red")).isEqualTo(60);
        assertThat(read.policy().forProgramme().number("bands.amber")).isEqualTo(1);
    }

    @Test
    void everyFaultIsToldWithItsPlaceAndTheSoundRestHolds() {
        ReceivedPolicy read = read("policy.yaml", "default:\n  bands:\n    red: soon\n    amber: 5\n  none: 1\n");

        assertThat(read.problems()).extracting(problem -> problem.line()).containsExactly(3, 5);
        assertThat(read.policy().forProgramme().number("bands.amber")).isEqualTo(5);
    }

    @Test
    void jsonIsReadByItsName() {
        assertThat(read("policy.json", "{\"default\": {\"bands\": {\"red\": 9}}}")
                        .policy()
                        .forProgramme()
                        .number("bands.red"))
                .isEqualTo(9);
    }

    @Test
    void whatCannotBeReadChangesNothing() {
        ReceivedPolicy read = read("policy.yaml", "default: [\n");

        assertThat(read.problems()).hasSize(1);
        assertThat(read.policy()).isSameAs(BASE);
    }

    private static ReceivedPolicy read(String name, String text) {
        return ReceivedPolicy.read(name, text.getBytes(UTF_8), BASE, InputLimits.defaults());
    }
}
