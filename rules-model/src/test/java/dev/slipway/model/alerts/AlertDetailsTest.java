package dev.slipway.model.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlertDetailsTest {

    private static final Evidence MARCH = new Evidence(new Provenance("march.csv", 2), "forecast 2026-05");
    private static final Evidence APRIL = new Evidence(new Provenance("april.csv", 2), "forecast 2026-07");

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void areWorkedOutWhenAskedForAndOnce() {
        AlertDetails details = counting("late");

        assertThat(asked).hasValue(0);
        assertThat(details.message()).isEqualTo("late");
        assertThat(details.message()).isEqualTo("late");
        assertThat(asked).hasValue(1);
    }

    @Test
    void areEqualHoweverTheyCameAbout() {
        AlertDetails known = AlertDetails.of("late", Map.of("late", 31), List.of(MARCH));

        assertThat(counting("late")).isEqualTo(known).hasSameHashCodeAs(known).hasToString(known.toString());
        assertThat(counting("early")).isNotEqualTo(known);
    }

    @Test
    void restOnTheEvidenceOfBothWithoutAskingForEither() {
        AlertDetails both = counting("late").withEvidenceOf(AlertDetails.of("", Map.of(), List.of(APRIL, MARCH)));

        assertThat(asked).hasValue(0);
        assertThat(both.evidence()).containsExactly(MARCH, APRIL);
    }

    @Test
    void areComparedWithoutAskingWhereTheyAreMadeOfTheSame() {
        assertThat(counting("late")).isEqualTo(counting("late"));
        assertThat(asked).hasValue(0);
    }

    @Test
    void areComparedAsTheyReadWhereTheyAreMadeOfOtherThings() {
        assertThat(counting(1, "late")).isEqualTo(counting(2, "late")).isNotEqualTo(counting(2, "early"));
    }

    private AlertDetails counting(String message) {
        return counting(message, message);
    }

    private AlertDetails counting(Object said, String message) {
        return AlertDetails.whenAsked(
                LocalDate.of(2026, 3, 31),
                () -> said,
                () -> {
                    asked.incrementAndGet();
                    return message;
                },
                () -> Map.of("late", 31),
                () -> List.of(MARCH));
    }
}
