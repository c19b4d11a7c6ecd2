package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.facts.measure.CapacityCheck;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityStatusTest {

    private static final String TODAY = "2026-06-30";
    private static final String TEU = "TEU/year";

    @Test
    void thePlannedReadingGoesBeforeThatOfTheTarget() {
        CapacityTarget target =
                CapacityTarget.of(TEU).target(50_000).planned(50_000).build();

        assertThat(capacity(target).plannedShare()).isEqualTo(1.0);
        assertThat(capacity(target, read("2026-01-01", Basis.PLANNED, 40_000)).plannedShare())
                .isEqualTo(0.8);
    }

    @Test
    void theLatestNominalReadingCountsAndOfOneDayTheLower() {
        CapacityStatus capacity = capacity(
                CapacityTarget.of(TEU).build(),
                read("2026-01-01", Basis.NOMINAL, 10_000),
                read("2026-02-01", Basis.NOMINAL, 133_000),
                read("2026-02-01", Basis.NOMINAL, 66_500));

        assertThat(capacity.nominal().orElseThrow().value()).isEqualTo(66_500);
    }

    @Test
    void utilisationIsTheThroughputOfAYearOverNominal() {
        CapacityStatus capacity = capacity(
                CapacityTarget.of(TEU).build(),
                read("2026-01-01", Basis.NOMINAL, 73_000),
                handled("2025-01-01", "2025-04-10", 10_000));

        assertThat(capacity.utilisation()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0, 0", // the last day of `from`: not begun
        "2026-01-01, 1, 40",
        "2026-12-31, 1, 40", // exactly a year later
        "2027-01-01, 2, 70",
        "2028-12-31, 3, 100",
        "2035-06-30, 10, 100", // the last percentage holds on
    })
    void theRampUpCountsYearsFromTheLastDayOfItsStart(String lastDay, int year, double percent) {
        CapacityTarget target =
                CapacityTarget.of(TEU).target(1_000).from(date("2025")).build();
        CapacityReading reading = handled("2025-06-01", lastDay, 100);
        CapacityStatus capacity =
                facts(withCapacity(target), "2036-01-01", reading).capacities().get(0);

        assertThat(capacity.rampYear()).isEqualTo(year);
        if (year > 0) {
            assertThat(capacity.rampPercent()).isEqualTo(percent);
        }
        assertThat(capacity.missing("ramp year").isPresent()).isEqualTo(year == 0);
    }

    @Test
    void theTargetsOwnRampGoesBeforeThatOfThePolicy() {
        CapacityTarget target = CapacityTarget.of(TEU)
                .target(10_000)
                .from(date("2025"))
                .ramp(List.of(25.0, 50.0))
                .build();

        CapacityStatus capacity = capacity(target, handled("2026-01-01", "2026-04-10", 500));

        assertThat(capacity.rampPercent()).isEqualTo(25);
        assertThat(capacity.rampShare()).isCloseTo(500 * 3.65 / 2_500, within(1e-9));
    }

    @Test
    void throughputNeedsAsManyDaysAsThePolicySays() {
        CapacityTarget target = CapacityTarget.of(TEU).build();

        assertThat(capacity(target).missing("throughput").map(InEnglish::text))
                .contains("no throughput reported with its period");
        assertThat(capacity(target, handled("2026-01-01", "2026-03-30", 1))
                        .missing("throughput")
                        .map(InEnglish::text))
                .contains("throughput covers 89 days, 90 are needed");
        assertThat(capacity(target, handled("2026-01-01", "2026-03-31", 1)).missing("throughput"))
                .isEmpty();
    }

    @Test
    void opensAfterItsNeedWhereTheForecastLiesWhollyBehindIt() {
        CapacityTarget target =
                CapacityTarget.of(TEU).target(36_500).needBy(date("2026-06")).build();

        assertThat(capacity(target, forecast("2026-06-30")).isOpeningAfterNeed())
                .isFalse();
        CapacityStatus late = capacity(target, forecast("2026-07"));
        assertThat(late.isOpeningAfterNeed()).isTrue();
        assertThat(late.gap()).isEqualTo(DayRange.between(1, 31));
        assertThat(late.lostVolume()).isEqualTo(16 * 100.0);
    }

    @Test
    void lostVolumeIsComputedFromDemandWhereThatIsKnown() {
        CapacityTarget target = CapacityTarget.of(TEU)
                .target(36_500)
                .demand(365)
                .needBy(date("2026-06"))
                .build();

        assertThat(capacity(target, forecast("2026-07-10")).lostVolume()).isEqualTo(10);
    }

    @Test
    void aTerminalThatHasOpenedHasNoGap() {
        CapacityTarget target = CapacityTarget.of(TEU).needBy(date("2026-03")).build();
        MilestoneUpdate opened = MilestoneUpdate.of(day("2026-06-01"), new MilestoneId("alyat", "opening"))
                .forecast("2026-05-01")
                .actual("2026-05-01")
                .build();

        CapacityStatus capacity = capacity(target, opened);

        assertThat(capacity.isOpeningAfterNeed()).isFalse();
        assertThat(capacity.missing("opening forecast")).isEmpty();
    }

    @Test
    void openingGoesBeforeLaunchAndLaunchBeforeEstablishment() {
        Milestone establishment =
                Milestone.of("alyat", "founded").kind("establishment").build();
        Milestone launch = Milestone.of("alyat", "launched").kind("launch").build();
        Milestone opening = Milestone.of("alyat", "opened").kind("opening").build();

        assertThat(openingOf(establishment, launch, opening)).isEqualTo("opened");
        assertThat(openingOf(establishment, launch)).isEqualTo("launched");
        assertThat(openingOf(establishment)).isEqualTo("founded");
    }

    @Test
    void nominalIsHeldAgainstTheYard() {
        CapacityTarget target = CapacityTarget.of(TEU).slots(1_000).dwell(5).build();

        assertThat(capacity(target, read("2026-01-01", Basis.NOMINAL, 109_500)).nominalDeviation())
                .isEqualTo(0.5);
        assertThat(capacity(target).nominalDeviation()).isZero();
    }

    @Test
    void tonnesAreHeldAgainstTeuOfTheSamePeriod() {
        CapacityReading tonnes = new CapacityReading(
                day("2025-05-10"),
                "alyat",
                "tonnes/year",
                Basis.THROUGHPUT,
                126_288,
                period("2025-01-01", "2025-04-30"),
                "azernews 238685",
                Provenance.none());

        CapacityStatus capacity =
                capacity(CapacityTarget.of(TEU).build(), handled("2025-01-01", "2025-04-30", 10_524), tonnes);

        assertThat(capacity.tonnesPerTeu())
                .extracting(CapacityCheck.UnitWeight::tonnes)
                .containsExactly(12.0);
        assertThat(capacity.hasUnitWeightOutside(8, 20)).isFalse();
        assertThat(capacity.hasUnitWeightOutside(12.5, 20)).isTrue();
        assertThat(capacity.missing("cross-check")).isEmpty();
    }

    @Test
    void tonnesOfAnotherPeriodSayNothing() {
        CapacityReading tonnes = new CapacityReading(
                day("2025-05-10"), "alyat", "t/year", Basis.THROUGHPUT, 1, date("2025-01"), "", Provenance.none());

        CapacityStatus capacity =
                capacity(CapacityTarget.of(TEU).build(), handled("2025-01-01", "2025-04-30", 10_524), tonnes);

        assertThat(capacity.tonnesPerTeu()).isEmpty();
        assertThat(capacity.missing("cross-check")).isPresent();
    }

    @Test
    void aTargetRefusesNumbersThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapacityTarget.of(TEU).target(0).build())
                .withMessage("target is zero; it must be above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapacityTarget.of(TEU).planned(-1).build())
                .withMessage("planned -1.0 is no amount, which is 0, or from 1e-30 to 1e30");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CapacityTarget.of(TEU).ramp(List.of(40.0, Double.NaN)).build());
    }

    private static String openingOf(Milestone... milestones) {
        Terminal.Builder terminal =
                Terminal.of("alyat").capacity(CapacityTarget.of(TEU).build());
        for (Milestone milestone : milestones) {
            terminal.milestone(milestone);
        }
        return facts(terminal.build(), TODAY)
                .capacities()
                .get(0)
                .opening()
                .orElseThrow()
                .id()
                .milestone();
    }

    private static CapacityStatus capacity(CapacityTarget target, StatusUpdate... updates) {
        return facts(withCapacity(target), TODAY, updates).capacities().get(0);
    }

    private static Terminal withCapacity(CapacityTarget target) {
        Milestone opening = Milestone.of("alyat", "opening").kind("opening").build();
        return Terminal.of("alyat").milestone(opening).capacity(target).build();
    }

    private static MilestoneUpdate forecast(String text) {
        return MilestoneUpdate.of(day("2026-05-01"), new MilestoneId("alyat", "opening"))
                .forecast(text)
                .build();
    }

    private static CapacityReading read(String reportDate, Basis basis, double value) {
        return new CapacityReading(
                day(reportDate), "alyat", TEU, basis, value, DateWindow.unknown(), "", Provenance.none());
    }

    private static CapacityReading handled(String from, String to, double value) {
        return new CapacityReading(
                day(to), "alyat", TEU, Basis.THROUGHPUT, value, period(from, to), "", Provenance.none());
    }

    private static DateWindow period(String from, String to) {
        return new DateWindow(day(from), day(to), Precision.DAY, from + " to " + to);
    }
}
