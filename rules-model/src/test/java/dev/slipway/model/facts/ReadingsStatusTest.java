package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import org.junit.jupiter.api.Test;

class ReadingsStatusTest {

    @Test
    void twoSourcesDifferByAShareOfTheLargerValue() {
        ReadingsStatus readings =
                readings(nominal("2025-01-01", "index1520", 66_500), nominal("2025-03-01", "timesca", 133_000));

        assertThat(readings.widestDifference()).isEqualTo(0.5);
        assertThat(readings.about()).isEqualTo("TEU/year nominal");
        assertThat(readings.values())
                .containsEntry("firstValue", 66_500.0)
                .containsEntry("firstSource", "index1520")
                .containsEntry("secondValue", 133_000.0)
                .containsEntry("secondSource", "timesca");
        assertThat(InEnglish.evidence(readings.evidence("two sources")))
                .extracting(Evidence::text)
                .containsExactly(
                        "2025-01-01: nominal 66,500 TEU/year [index1520]",
                        "2025-03-01: nominal 133,000 TEU/year [timesca]");
    }

    @Test
    void onlyTheLatestReadingOfEachSourceIsCompared() {
        ReadingsStatus readings = readings(
                nominal("2025-02-01", "index1520", 100),
                nominal("2025-01-01", "index1520", 10),
                nominal("2025-01-01", "timesca", 100));

        assertThat(readings.latest()).hasSize(2);
        assertThat(readings.widestDifference()).isZero();
    }

    @Test
    void theWidestOfSeveralDifferencesIsReported() {
        ReadingsStatus readings = readings(
                nominal("2025-01-01", "a", 100), nominal("2025-01-01", "b", 90), nominal("2025-01-01", "c", 60));

        assertThat(readings.widestDifference()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void readingsOfDifferentTimesDoNotContradictEachOther() {
        ReadingsStatus readings = readings(
                reading("2025-01-01", "a", Basis.NOMINAL, 100, "2023"),
                reading("2025-01-01", "b", Basis.NOMINAL, 50, "2024"));

        assertThat(readings.widestDifference()).isZero();
        assertThat(InEnglish.evidence(readings.evidence("two sources"))).isEmpty();
    }

    @Test
    void aReadingWithoutAPeriodContradictsOneOfAnyTime() {
        ReadingsStatus readings = readings(
                reading("2025-01-01", "a", Basis.NOMINAL, 100, "2023"),
                reading("2025-01-01", "b", Basis.NOMINAL, 50, "TBD"));

        assertThat(readings.widestDifference()).isEqualTo(0.5);
    }

    @Test
    void throughputOfPeriodsOfDifferentLengthIsComparedByTheYear() {
        ReadingsStatus readings = readings(
                reading("2025-12-31", "a", Basis.THROUGHPUT, 365, "2025"),
                reading("2025-12-31", "b", Basis.THROUGHPUT, 31, "2025-01"));

        assertThat(readings.widestDifference()).isZero();
    }

    @Test
    void oneSourceAloneCannotBeCompared() {
        ReadingsStatus readings = readings(nominal("2025-01-01", "a", 100), nominal("2025-02-01", "a", 50));

        assertThat(readings.missing("two sources").map(InEnglish::text)).contains("only one source");
    }

    @Test
    void aReadingThatNamesNoSourceSpeaksForItsFile() {
        ReadingsStatus readings = readings(inFile("january.csv", 100), inFile("february.csv", 50));

        assertThat(readings.missing("two sources")).isEmpty();
        assertThat(readings.values()).containsEntry("firstSource", "february.csv");
    }

    private static ReadingsStatus readings(CapacityReading... readings) {
        return facts(Folding.terminal("xian"), "2026-01-01", readings)
                .readings()
                .get(0);
    }

    private static CapacityReading nominal(String reportDate, String source, double value) {
        return reading(reportDate, source, Basis.NOMINAL, value, "TBD");
    }

    private static CapacityReading reading(String reportDate, String source, Basis basis, double value, String period) {
        return new CapacityReading(
                day(reportDate), "xian", "TEU/year", basis, value, date(period), source, Provenance.none());
    }

    private static CapacityReading inFile(String file, double value) {
        return new CapacityReading(
                day("2025-01-01"),
                "xian",
                "TEU/year",
                Basis.NOMINAL,
                value,
                DateWindow.unknown(),
                "",
                new Provenance(file, 2));
    }
}
