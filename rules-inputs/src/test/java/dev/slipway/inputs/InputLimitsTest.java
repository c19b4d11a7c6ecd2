package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InputLimitsTest {

    @ParameterizedTest
    @CsvSource({"512KiB, 524288", "128MiB, 134217728", "'1 gib', 1073741824", "4096, 4096", "4096 B, 4096"})
    void aSizeIsWrittenWithItsUnit(String text, long bytes) {
        assertThat(InputLimits.defaults().with("document", text).documentBytes())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void eachLimitChangesAloneAndByItsOwnName(InputLimit limit) {
        InputLimits changed = InputLimits.defaults().with(limit.word(), "7");

        assertThat(limit.in(changed)).isEqualTo(7);
        for (InputLimit other : InputLimit.values()) {
            if (other != limit) {
                assertThat(other.in(changed)).as(other.word()).isEqualTo(other.in(InputLimits.defaults()));
            }
        }
    }

    @Test
    void anUnknownNameIsAnsweredWithAllNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputLimits.defaults().with("size", "1"))
                .withMessage(
                        "there is no limit 'size'; the limits are document, table, portfolio, unpacked, value, nesting,"
                                + " seconds, files, problems, links");
    }

    @Test
    void whatIsNoSizeAndWhatIsNoNumberAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputLimits.defaults().with("table", "much"))
                .withMessage("the limit 'table' is a size such as 512KiB, 128MiB or 2GiB, not 'much'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputLimits.defaults().with("nesting", "1KiB"))
                .withMessage("the limit 'nesting' is a whole number such as 1000, not '1KiB'");
    }

    @Test
    void noneIsZeroAndNoneIsMoreThanCanBeHeld() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputLimits.defaults().with("document", "8 GiB"))
                .withMessage("the limit 'document' is between 1 and 1 GiB, not 8589934592");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputLimits.defaults().with("problems", "0"))
                .withMessage("the limit 'problems' is between 1 and 1000000, not 0");
    }

    @Test
    void theRemedyIsOneThatIsTaken() {
        InputLimits limits = InputLimits.defaults();

        assertThat(InputLimit.DOCUMENT.description(limits)).isEqualTo("64 MiB, the limit 'document'");
        assertThat(InputLimit.DOCUMENT.remedy(limits)).isEqualTo("raise it with --limit document=128MiB");
        assertThat(limits.with("document", "128MiB").documentBytes()).isEqualTo(128L << 20);
    }
}
