package dev.slipway.model.status;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.slipway.model.base.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    @Test
    void aYearIsCountedFromTheDaysCoveredFirstAndLastIncluded() {
        Throughput throughput = Throughput.ofLatestYear(List.of(handled("2025-01", 3_100)));

        assertThat(throughput.days()).isEqualTo(31);
        assertThat(throughput.annualised()).isEqualTo(36_500);
        assertThat(throughput.lastDay()).isEqualTo(day("2025-01-31"));
    }

    @Test
    void periodsAreAddedUp() {
        Throughput throughput = Throughput.ofLatestYear(List.of(handled("Q1 2025", 900), handled("Q2 2025", 910)));

        assertThat(throughput.days()).isEqualTo(181);
        assertThat(throughput.annualised()).isEqualTo(1_810.0 * 365 / 181);
    }

    @Test
    void aPeriodThatOverlapsALaterOneIsLeftOut() {
        Throughput throughput = Throughput.ofLatestYear(List.of(handled("mid 2025", 900), handled("Q3 2025", 400)));

        assertThat(throughput.readings()).extracting(CapacityReading::value).containsExactly(400.0);
    }

    @Test
    void ofTwoPeriodsThatEndOnOneDayAndWereReportedOnOneDayTheLongerCounts() {
        Throughput throughput = Throughput.ofLatestYear(List.of(handled("2025-03", 400), handled("Q1 2025", 900)));

        assertThat(throughput.readings()).extracting(CapacityReading::value).containsExactly(900.0);
    }

    @Test
    void onlyPeriodsWithinTheLatestTwelveMonthsCount() {
        Throughput throughput =
                Throughput.ofLatestYear(List.of(handled("2024-12", 1), handled("2025-01", 2), handled("2025-12", 3)));

        assertThat(throughput.readings()).extracting(CapacityReading::value).containsExactly(3.0, 2.0);
    }

    @Test
    void ofTwoReadingsOfOnePeriodTheOneReportedLaterCounts() {
        CapacityReading first = handled("Q1 2025", 900);
        CapacityReading corrected = new CapacityReading(
                day("2025-06-01"), "alyat", "TEU/year", Basis.THROUGHPUT, 800, date("Q1 2025"), "", Provenance.none());

        assertThat(Throughput.ofLatestYear(List.of(first, corrected)).readings())
                .containsExactly(corrected);
    }

    @Test
    void aReadingWithoutItsPeriodDoesNotCount() {
        Throughput throughput = Throughput.ofLatestYear(List.of(handled("TBD", 900), handled("by 2025", 900)));

        assertThat(throughput.readings()).isEmpty();
        assertThatIllegalStateException().isThrownBy(throughput::annualised);
    }

    private static CapacityReading handled(String period, double value) {
        return new CapacityReading(
                day("2025-05-01"), "alyat", "TEU/year", Basis.THROUGHPUT, value, date(period), "", Provenance.none());
    }
}
