package dev.slipway.workbench.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedValueTest {

    @ParameterizedTest
    @CsvSource({"1e-5, 0.00001", "30, 30", "0.2949, 0.2949", "1e20, 100000000000000000000", "NaN, never"})
    void aNumberIsShownAsAPlainDecimal(double number, String text) {
        assertThat(new NamedValue("$x", number)).hasToString("$x = " + text);
    }
}
