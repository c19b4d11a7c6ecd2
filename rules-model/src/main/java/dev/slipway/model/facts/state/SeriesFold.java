package dev.slipway.model.facts.state;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatedField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Folds the reports on one milestone, day by day, into what was expected of it. */
public final class SeriesFold {

    /** Of forecasts the one that ends latest is the most severe. */
    public static final StatedField<MilestoneUpdate> FORECAST = new StatedField<>(
            report -> report.forecast().isPresent(),
            Comparator.comparing((MilestoneUpdate report) -> forecast(report).end())
                    .thenComparing(report -> forecast(report).start())
                    .thenComparing(report -> forecast(report).precision()));

    private final Milestone milestone;
    private final List<MilestoneUpdate> reports;
    private final boolean isEverCompleted;
    private final List<ForecastPoint> points = new ArrayList<>();
    private String stage = "";

    private SeriesFold(Milestone milestone, List<MilestoneUpdate> reports) {
        this.milestone = milestone;
        this.reports = reports;
        this.isEverCompleted = reports.stream()
                .anyMatch(
                        report -> CompletionStatement.of(report).isCompletion() || CompletionStatement.isFull(report));
    }

    /**
     * What was expected on each day with a forecast, and on each day of a report once it was reached.
     *
     * @param reports on the milestone, in their order
     */
    public static List<ForecastPoint> of(Milestone milestone, List<MilestoneUpdate> reports) {
        List<MilestoneUpdate> forecasts = FORECAST.daily(reports);
        SeriesFold fold = new SeriesFold(milestone, reports);
        int start = 0;
        int next = 0;
        while (start < reports.size()) {
            LocalDate day = reports.get(start).reportDate();
            int end = start + 1;
            while (end < reports.size() && reports.get(end).reportDate().equals(day)) {
                end++;
            }
            boolean isForecast =
                    next < forecasts.size() && forecasts.get(next).reportDate().equals(day);
            Optional<MilestoneUpdate> forecast = isForecast ? Optional.of(forecasts.get(next++)) : Optional.empty();
            fold.take(day, start, end, forecast);
            start = end;
        }
        return List.copyOf(fold.points);
    }

    /** What a report forecasts that states a forecast. */
    public static DateWindow forecast(MilestoneUpdate report) {
        return report.forecast().orElseThrow();
    }

    /** Takes in the reports of one day, which lie from the one place to before the other. */
    private void take(LocalDate day, int start, int end, Optional<MilestoneUpdate> forecast) {
        for (MilestoneUpdate report : reports.subList(start, end)) {
            stage = report.stage().isEmpty() ? stage : report.stage();
        }
        Optional<LocalDate> reached = isEverCompleted ? reachedBy(day, reports.subList(0, end)) : Optional.empty();
        if (reached.isPresent()) {
            points.add(new ForecastPoint(
                    day, reached.get(), stage, true, reports.get(end - 1).provenance()));
        } else {
            forecast.ifPresent(report -> addForecast(day, report));
        }
    }

    private void addForecast(LocalDate day, MilestoneUpdate report) {
        report.forecast()
                .filter(DateWindow::hasEnd)
                .ifPresent(
                        window -> points.add(new ForecastPoint(day, window.end(), stage, false, report.provenance())));
    }

    private Optional<LocalDate> reachedBy(LocalDate day, List<MilestoneUpdate> known) {
        double percent = StateFold.PERCENT
                .latest(known)
                .map(report -> report.percent().orElseThrow())
                .orElse(0.0);
        MilestoneState state = StateFold.of(milestone, known, percent, day);
        return Optional.of(state.actual())
                .filter(actual -> state.state() == State.DONE && actual.hasEnd())
                .map(DateWindow::end);
    }
}
