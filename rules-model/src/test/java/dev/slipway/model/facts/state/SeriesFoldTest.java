package dev.slipway.model.facts.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.facts.Facts;
import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was expected of a milestone, by the reports on it. */
class SeriesFoldTest {

    private static final MilestoneId OPENING = new MilestoneId("quay", "opening");
    private static final Programme PROGRAMME = Programme.of("net")
            .terminal(Terminal.of("quay")
                    .milestone(Milestone.of("quay", "opening").build())
                    .build())
            .build();
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void theLastDayOfAForecastCountsWithTheStageSaidSoFar() {
        assertThat(points(
                        on(JANUARY).stage("Design").forecast("2026-09"),
                        on(FEBRUARY).forecast("2026-10")))
                .containsExactly(
                        new ForecastPoint(JANUARY, LocalDate.of(2026, 9, 30), "Design", false),
                        new ForecastPoint(FEBRUARY, LocalDate.of(2026, 10, 31), "Design", false));
    }

    @Test
    void aForecastWithoutAnEndOrADateSaysNothing() {
        assertThat(points(on(JANUARY).forecast("after 2026"), on(FEBRUARY).forecast("TBD")))
                .isEmpty();
    }

    @Test
    void onceReachedItStaysSoUntilAReportTakesItBack() {
        assertThat(points(
                        on(JANUARY).forecast("2026-02-10"),
                        on(FEBRUARY).actual("2026-02-12"),
                        on(MARCH).forecast("2026-02-12")))
                .containsExactly(
                        ForecastPoint.of(JANUARY, LocalDate.of(2026, 2, 10)),
                        new ForecastPoint(FEBRUARY, LocalDate.of(2026, 2, 12), "", true),
                        new ForecastPoint(MARCH, LocalDate.of(2026, 2, 12), "", true));
        assertThat(points(
                        on(FEBRUARY).actual("2026-02-12"),
                        on(MARCH).actualWithdrawn().forecast("2026-06-30")))
                .last()
                .isEqualTo(ForecastPoint.of(MARCH, LocalDate.of(2026, 6, 30)));
    }

    @Test
    void doneWithoutADayWasReachedOnTheDayOfTheReport() {
        assertThat(points(on(JANUARY).forecast("2026-09"), on(FEBRUARY).state(State.DONE)))
                .last()
                .isEqualTo(new ForecastPoint(FEBRUARY, FEBRUARY, "", true));
        assertThat(points(on(JANUARY).forecast("2026-09"), on(FEBRUARY).percent(100)))
                .last()
                .isEqualTo(new ForecastPoint(FEBRUARY, FEBRUARY, "", true));
    }

    @Test
    void anActualInTheFutureIsNone() {
        assertThat(points(on(JANUARY).actual("2026-12-31").forecast("2026-09-30")))
                .containsExactly(ForecastPoint.of(JANUARY, LocalDate.of(2026, 9, 30)));
    }

    @Test
    void whatIsReportedAfterTheDayDoesNotExist() {
        List<MilestoneUpdate> reports = List.of(
                on(JANUARY).forecast("2026-09").build(),
                on(MARCH).forecast("2027-09").build());

        assertThat(Facts.series(PROGRAMME, reports, FEBRUARY).get(0).points()).hasSize(1);
    }

    private static List<ForecastPoint> points(MilestoneUpdate.Builder... reports) {
        List<MilestoneUpdate> updates =
                List.of(reports).stream().map(MilestoneUpdate.Builder::build).toList();
        return Facts.series(PROGRAMME, updates, MARCH).get(0).points();
    }

    private static MilestoneUpdate.Builder on(LocalDate day) {
        return MilestoneUpdate.of(day, OPENING);
    }
}
