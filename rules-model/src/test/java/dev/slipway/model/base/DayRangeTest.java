package dev.slipway.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayRangeTest {

    @ParameterizedTest
    @CsvSource({"1, 4, 2", "-4, -1, -3", "-1, 2, 0", "30, 30, 30"})
    void theMiddleIsRoundedDown(int min, int max, int middle) {
        assertThat(DayRange.between(min, max).middle()).isEqualTo(middle);
    }

    @Test
    void isCertainOnlyWhereTheLeastIsAboveZero() {
        assertThat(DayRange.between(1, 9).isCertain()).isTrue();
        assertThat(DayRange.between(0, 9).isCertain()).isFalse();
        assertThat(DayRange.atMost(9).isCertain()).isFalse();
    }

    @Test
    void isPossibleWhereTheMostIsAboveZero() {
        assertThat(DayRange.between(-9, 1).isPossible()).isTrue();
        assertThat(DayRange.between(-9, 0).isPossible()).isFalse();
        assertThat(DayRange.atMost(1).isPossible()).isTrue();
        assertThat(DayRange.atLeast(-9).isPossible()).isTrue();
    }

    @Test
    void movesBothBounds() {
        assertThat(DayRange.between(1, 4).plus(-3)).isEqualTo(DayRange.between(-2, 1));
        assertThat(DayRange.atMost(4).plus(3)).isEqualTo(DayRange.atMost(7));
        assertThat(DayRange.atLeast(4).plus(3)).isEqualTo(DayRange.atLeast(7));
    }

    @Test
    void anOpenRangeHasNoLeastNumber() {
        assertThatIllegalStateException().isThrownBy(DayRange.atMost(4)::min);
        assertThatIllegalStateException().isThrownBy(DayRange.atLeast(4)::max);
    }

    @Test
    void refusesBoundsInTheWrongOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> DayRange.between(2, 1));
    }

    @Test
    void readsLikeAPersonWouldSayIt() {
        assertThat(DayRange.exactly(31)).hasToString("31");
        assertThat(DayRange.between(31, 396)).hasToString("31 to 396");
        assertThat(DayRange.atMost(396)).hasToString("up to 396");
        assertThat(DayRange.atLeast(31)).hasToString("at least 31");
    }

    @Test
    void openToOneSideItIsJudgedByTheBoundThatIsKnown() {
        assertThat(DayRange.atMost(9).middle()).isEqualTo(9);
        assertThat(DayRange.atLeast(31).middle()).isEqualTo(31);
    }

    @Test
    void saysHowLateItMayBeAtWorst() {
        assertThat(DayRange.between(-30, 60).atWorst()).isEqualTo(DayRange.atMost(60));
        assertThat(DayRange.atLeast(-30).atWorst()).isEqualTo(DayRange.atLeast(1));
        assertThat(DayRange.atLeast(5).atWorst()).isEqualTo(DayRange.atLeast(5));
    }

    @Test
    void refusesARangeThatIsOpenToBothSides() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DayRange(OptionalInt.empty(), OptionalInt.empty()));
    }
}
