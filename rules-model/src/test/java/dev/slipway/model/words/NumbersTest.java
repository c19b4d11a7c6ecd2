package dev.slipway.model.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "66500, '66,500'",
        "0.834, 0.83",
        "0.125, 0.13",
        "12, 12",
        "999, 999",
        "1000, '1,000'",
        "-66500, '-66,500'",
        "1234567, '1,234,567'",
        "1e15, '1,000,000,000,000,000'",
        "0.05, 0.05",
        "0.0004, 0.0004",
        "-0.00123, -0.0012",
        "0.0999, 0.1",
        "1e-5, 0.00001",
        "NaN, NaN"
    })
    void writesNumbersWithThousandsApart(double number, String text) {
        assertThat(Numbers.text(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0004, 0.0004",
        "0.2949, 0.2949",
        "12345678.9, '12,345,678.9'",
        "1e-5, 0.00001",
        "0.1, 0.1",
        "1000, '1,000'",
        "-0.125, -0.125"
    })
    void writesThresholdsWithAllTheirDecimals(double number, String text) {
        assertThat(Numbers.exact(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.0042, 0.42%", "0.0099999, 0.99%", "0.00001, 0.001%", "0.01, 1%", "0, 0%", "-0.0042, -1%"})
    void writesAShareOfLessThanOnePercentAsMoreThanNothing(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.884, 88%", "0.29, 29%", "0.57, 57%", "0.999, 99%", "1, 100%"})
    void writesSharesAsWholePercentRoundedDown(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.1001, 11%", "0.501, 51%", "0.5, 50%", "0.0001, 1%", "0, 0%"})
    void writesWhatIsAboveALimitAsWholePercentRoundedUp(double share, String text) {
        assertThat(Numbers.percentOver(share)).isEqualTo(text);
    }
}
