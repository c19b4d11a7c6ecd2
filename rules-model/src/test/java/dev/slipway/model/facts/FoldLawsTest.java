package dev.slipway.model.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The laws of the fold, whatever the reports. */
@Tag("thorough")
class FoldLawsTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 6, 15);
    private static final String MEASURE = "TEU/year";

    @Property
    void theOrderInWhichReportsAreReadMakesNoDifference(
            @ForAll("reports") List<StatusUpdate> reports, @ForAll Random random) {
        List<StatusUpdate> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, random);

        assertThat(fold(shuffled)).isEqualTo(fold(reports));
    }

    @Property
    void reportsMadeAfterTheDayDoNotExist(@ForAll("reports") List<StatusUpdate> reports) {
        List<StatusUpdate> untilTheDay = reports.stream()
                .filter(report -> !report.reportDate().isAfter(AS_OF))
                .toList();

        assertThat(fold(reports)).isEqualTo(fold(untilTheDay));
    }

    @Property
    void theHistoryIsInOrderOneEntryADayAndEndsWithTheForecastWhereThatIsKnown(
            @ForAll("reports") List<StatusUpdate> reports) {
        for (MilestoneStatus status : fold(reports).milestones()) {
            List<Forecast> history = status.history().forecasts();
            for (int i = 1; i < history.size(); i++) {
                assertThat(history.get(i).reportDate())
                        .isAfter(history.get(i - 1).reportDate());
            }
            if (status.forecast().isKnown()) {
                assertThat(history.get(history.size() - 1).window()).isEqualTo(status.forecast());
            }
        }
    }

    @Property
    void aReportRepeatedInAnotherFileChangesNoValue(@ForAll("reports") List<StatusUpdate> reports) {
        List<StatusUpdate> withCopies = new ArrayList<>(reports);
        for (StatusUpdate report : reports) {
            if (report instanceof MilestoneUpdate update) {
                withCopies.add(copiedTo("copy-of-" + update.provenance().file(), update));
            }
        }

        assertThat(values(fold(withCopies))).isEqualTo(values(fold(reports)));
    }

    private static List<Object> values(Facts facts) {
        return facts.milestones().stream()
                .map(status -> (Object) List.of(
                        status.forecast(), status.actual(), status.percent(), status.isCompleted(), windows(status)))
                .toList();
    }

    private static List<DateWindow> windows(MilestoneStatus status) {
        return status.history().forecasts().stream().map(Forecast::window).toList();
    }

    private static MilestoneUpdate copiedTo(String file, MilestoneUpdate update) {
        return new MilestoneUpdate(
                update.reportDate(),
                update.sequence(),
                update.milestone(),
                update.state(),
                update.health(),
                update.stage(),
                update.start(),
                update.deadline(),
                update.forecast(),
                update.actual(),
                update.percent(),
                update.totalFloat(),
                update.scheduledAfter(),
                update.evidence(),
                update.author(),
                update.source(),
                update.note(),
                update.attributes(),
                new Provenance(file, update.provenance().line()));
    }

    private static Facts fold(List<StatusUpdate> reports) {
        Milestone build = Milestone.of("alyat", "build").deadline("2025-05").build();
        Milestone open = Milestone.of("alyat", "open")
                .kind("opening")
                .deadline("Q3 2025")
                .after(build.id(), 30)
                .build();
        CapacityTarget target = CapacityTarget.of(MEASURE)
                .target(57_000)
                .needBy(DateWindow.parse("2025-10"))
                .build();
        Terminal alyat = Terminal.of("alyat")
                .milestone(build)
                .milestone(open)
                .capacity(target)
                .build();
        Programme programme = Programme.of("network").terminal(alyat).build();
        return Facts.of(programme, reports, AS_OF, Folding.POLICY);
    }

    /** Each with a place of its own: no two on one line of one file. */
    @Provide
    Arbitrary<List<StatusUpdate>> reports() {
        return Arbitraries.oneOf(milestoneUpdates(), readings())
                .list()
                .ofMaxSize(12)
                .uniqueElements(StatusUpdate::provenance);
    }

    private static Arbitrary<StatusUpdate> milestoneUpdates() {
        Arbitrary<String> forecasts = Arbitraries.of("", "TBD", "2025-06-20", "2025-07", "Q3 2025", "by 2026", "2026");
        Arbitrary<String> actuals = Arbitraries.of("", "", "withdrawn", "2025-06-01", "2025-06", "2025-07-01");
        Arbitrary<Integer> percents = Arbitraries.of(-1, 0, 40, 100);
        return Combinators.combine(
                        reportDates(), Arbitraries.of("build", "open"), forecasts, actuals, percents, places())
                .as(FoldLawsTest::update);
    }

    private static StatusUpdate update(
            LocalDate reportDate, String milestone, String forecast, String actual, int percent, Provenance place) {
        MilestoneUpdate.Builder update = MilestoneUpdate.of(reportDate, new MilestoneId("alyat", milestone))
                .provenance(place);
        if (!forecast.isEmpty()) {
            update.forecast(forecast);
        }
        if (actual.equals("withdrawn")) {
            update.actualWithdrawn();
        } else if (!actual.isEmpty()) {
            update.actual(actual);
        }
        return percent < 0 ? update.build() : update.percent(percent).build();
    }

    private static Arbitrary<StatusUpdate> readings() {
        Arbitrary<Double> values = Arbitraries.of(5_000.0, 20_000.0, 60_000.0);
        Arbitrary<String> periods = Arbitraries.of("", "Q1 2025", "2025-01", "2025-02", "2024", "2025-06-01");
        Arbitrary<String> sources = Arbitraries.of("", "index1520", "timesca");
        return Combinators.combine(reportDates(), Arbitraries.of(Basis.class), values, periods, sources, places())
                .as((reportDate, basis, value, period, source, place) -> new CapacityReading(
                        reportDate, "alyat", MEASURE, basis, value, DateWindow.parse(period), source, place));
    }

    /** Few, so that many reports are of one day, some of them after the day of judgement. */
    private static Arbitrary<LocalDate> reportDates() {
        return Arbitraries.integers().between(-3, 2).map(AS_OF::plusDays);
    }

    private static Arbitrary<Provenance> places() {
        return Combinators.combine(
                        Arbitraries.of("a.csv", "b.csv", "c.csv"),
                        Arbitraries.integers().between(2, 30))
                .as(Provenance::new);
    }
}
