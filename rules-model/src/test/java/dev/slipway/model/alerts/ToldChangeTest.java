package dev.slipway.model.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToldChangeTest {

    private static final String AMBER = "{\"rule\":\"S02\",\"severity\":\"amber\"}";
    private static final String RED = "{\"rule\":\"S02\",\"severity\":\"red\"}";

    @Test
    void holdsTheAlertsAsTheyWereWritten() {
        assertThat(change(Optional.of(AMBER), Optional.of(RED)).toJson())
                .isEqualTo("{\"schema\":\"slipway/change/1\",\"change\":\"changed\",\"programme\":\"east\\\"west\","
                        + "\"asOf\":\"2026-03-31\",\"fingerprint\":\"ab12\",\"before\":" + AMBER + ",\"now\":" + RED
                        + "}");
    }

    @Test
    void whatIsRaisedHasNoBeforeAndWhatClearedNoNow() {
        assertThat(change(Optional.empty(), Optional.of(RED)).toJson())
                .contains("\"raised\"")
                .doesNotContain("\"before\"")
                .endsWith("\"now\":" + RED + "}");
        assertThat(change(Optional.of(RED), Optional.empty()).toJson())
                .contains("\"cleared\"")
                .doesNotContain("\"now\"")
                .endsWith("\"before\":" + RED + "}");
    }

    @Test
    void isNoneWhereNothingChanged() {
        assertThatIllegalArgumentException().isThrownBy(() -> change(Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> change(Optional.of(RED), Optional.of(RED)));
    }

    private static ToldChange change(Optional<String> before, Optional<String> now) {
        return new ToldChange("east\"west", LocalDate.of(2026, 3, 31), "ab12", before, now);
    }
}
