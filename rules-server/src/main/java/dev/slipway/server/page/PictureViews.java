package dev.slipway.server.page;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.CapacityStatus;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.server.page.view.CapacityView;
import dev.slipway.server.page.view.PictureSpan;
import dev.slipway.server.page.view.ProgrammePictures;
import dev.slipway.server.page.view.TimeScale;
import dev.slipway.server.page.view.TimelineView;
import dev.slipway.server.page.view.TrendView;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes the pictures of a programme's page, which need no script. */
record PictureViews(Assessment assessment) {

    /** Dates further away than this from today would leave no room for the others. */
    private static final int MOST_YEARS = 10;

    ProgrammePictures pictures() {
        return new ProgrammePictures(timeline(), trends(), capacities());
    }

    private Optional<TimelineView> timeline() {
        List<LocalDate> days = new ArrayList<>(List.of(assessment.asOf()));
        assessment.statuses().forEach(status -> Stream.of(status.deadline(), status.forecast(), status.actual())
                .flatMap(PictureViews::days)
                .filter(this::isNear)
                .forEach(days::add));
        if (days.size() == 1) {
            return Optional.empty();
        }
        List<TimelineView.Group> groups = assessment.terminals().stream()
                .map(terminal -> new TimelineView.Group(
                        terminal.name(),
                        word(terminal.rag()),
                        assessment.statuses().stream()
                                .filter(status -> status.terminal().lastingId().equals(terminal.id()))
                                .map(status -> new TimelineView.Row(status, rag(status)))
                                .toList()))
                .toList();
        return Optional.of(new TimelineView(TimeScale.over(days), assessment.asOf(), groups));
    }

    private boolean isNear(LocalDate day) {
        return Math.abs(ChronoUnit.YEARS.between(assessment.asOf(), day)) < MOST_YEARS;
    }

    private static Stream<LocalDate> days(DateWindow window) {
        if (!window.isKnown()) {
            return Stream.empty();
        }
        return window.hasStart() ? Stream.of(window.start(), window.latestKnown()) : Stream.of(window.end());
    }

    private String rag(MilestoneStatus status) {
        return assessment.alerts().stream()
                .filter(alert -> alert.subject().equals(status.subject()) && !alert.isWaived())
                .map(Alert::severity)
                .filter(severity -> severity != Severity.INFO)
                .max(Comparator.comparing(severity -> severity.isAtLeast(Severity.RED)))
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .orElse("green");
    }

    private static String word(Rag rag) {
        return rag.name().toLowerCase(Locale.ROOT);
    }

    /** Those that moved most first. */
    private List<TrendView> trends() {
        return assessment.statuses().stream()
                .filter(status -> status.history().size() > 1)
                .map(PictureViews::trend)
                .sorted(Comparator.comparingLong((TrendView trend) -> Math.abs(trend.moved()))
                        .reversed())
                .toList();
    }

    private static TrendView trend(MilestoneStatus status) {
        List<Forecast> forecasts = status.history().forecasts();
        List<LocalDate> dates = new ArrayList<>();
        forecasts.forEach(forecast -> dates.add(forecast.window().latestKnown()));
        long moved = ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1));
        if (status.deadline().isKnown()) {
            dates.add(status.deadline().latestKnown());
        }
        List<LocalDate> reports = forecasts.stream().map(Forecast::reportDate).toList();
        return new TrendView(status, TimeScale.over(reports), TimeScale.over(dates), moved);
    }

    private List<CapacityView> capacities() {
        return assessment.capacities().stream()
                .map(PictureViews::capacity)
                .filter(view -> !view.bars().isEmpty())
                .toList();
    }

    private static CapacityView capacity(CapacityStatus status) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        put(amounts, "target", status.targetValue());
        put(amounts, "planned", status.plannedValue());
        status.nominal().map(CapacityReading::value).ifPresent(value -> amounts.put("nominal", value));
        if (!status.throughput().readings().isEmpty()) {
            amounts.put("throughput", status.throughput().annualised());
        }
        double largest =
                amounts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<CapacityView.Bar> bars = amounts.entrySet().stream()
                .filter(amount -> largest > 0)
                .map(amount -> new CapacityView.Bar(
                        amount.getKey(), amount.getValue(), PictureSpan.percent(100 * amount.getValue() / largest)))
                .toList();
        return new CapacityView(status.terminal().name(), status.measure(), bars);
    }

    private static void put(Map<String, Double> amounts, String kind, OptionalDouble value) {
        value.ifPresent(known -> amounts.put(kind, known));
    }
}
