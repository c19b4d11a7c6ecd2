package dev.slipway.model;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A milestone as of a day: the deadline in force and the latest that was reported of it.
 *
 * @param deadline the latest approved re-baseline decided by the day, else the first deadline
 * @param forecast the latest forecast; unknown where none was made or the latest says {@code TBD}
 * @param forecastReport the report that made it
 * @param actual when it happened, as last stated; may lie after the day, and then does not count
 * @param actualReport the latest report that spoke of completion
 * @param percent how much is done, 0 to 100
 * @param percentReport the report that said so
 * @param history all known forecasts, one a report day, oldest first
 * @param latestReport the latest report of any kind
 * @param isCompleted whether it happened by the day
 * @param today the day
 */
public record MilestoneStatus(
        Terminal terminal,
        Milestone milestone,
        DateWindow deadline,
        DateWindow forecast,
        Optional<MilestoneUpdate> forecastReport,
        DateWindow actual,
        Optional<MilestoneUpdate> actualReport,
        OptionalDouble percent,
        Optional<MilestoneUpdate> percentReport,
        List<Forecast> history,
        Optional<MilestoneUpdate> latestReport,
        boolean isCompleted,
        LocalDate today,
        Thresholds thresholds)
        implements Subject {

    static final List<String> INPUTS = List.of("deadline", "start", "forecast", "percent", "actual");

    public MilestoneId id() {
        return milestone.id();
    }

    @Override
    public String subject() {
        return milestone.id().toString();
    }

    @Override
    public String about() {
        return "";
    }

    @Override
    public String owner() {
        return milestone.owner();
    }

    public String kind() {
        return milestone.kind();
    }

    /** The deadline first promised. */
    public DateWindow firstDeadline() {
        return milestone.deadline();
    }

    public DateWindow start() {
        return milestone.start();
    }

    public boolean isOpen() {
        return !isCompleted;
    }

    /** When it happened, else when it is expected, else when it is due. */
    public DateWindow expected() {
        if (isCompleted) {
            return actual;
        }
        return forecast.isKnown() ? forecast : deadline;
    }

    /** Open, and past its deadline by at least the amber band: the case of rule S01, in which others keep silent. */
    public boolean isOverdue() {
        return isOpen() && deadline.endedBefore(today) && deadline.daysPastBy(today) >= limit("bands.amber");
    }

    /** Whether the date forecast was in the past already on the day it was reported. */
    public boolean wasLapsedWhenReported() {
        return forecastReport
                .map(report -> forecast.endedBefore(report.reportDate()))
                .orElse(false);
    }

    /**
     * Percent that should have been done on the day the percentage was reported: rising evenly from the first day of
     * the start to the last day of the deadline, 0 before and 100 after.
     *
     * @throws IllegalStateException if start, deadline or percentage is missing
     */
    public double expectedPercent() {
        LocalDate reported = percentReport
                .orElseThrow(() -> new IllegalStateException("no percentage"))
                .reportDate();
        LocalDate from = start().start();
        if (!reported.isBefore(deadline.end())) {
            return 100;
        }
        if (!reported.isAfter(from)) {
            return 0;
        }
        return 100.0 * DAYS.between(from, reported) / DAYS.between(from, deadline.end());
    }

    /** Percent points by which progress is behind an even pace; negative where it is ahead. */
    public double progressLag() {
        double lag = expectedPercent() - percent.orElseThrow();
        // A millionth of a point is far below any threshold; without rounding 43.3 - 33.3 is not yet 10.
        return Math.round(lag * 1e6) / 1e6;
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("terminal", terminal.name());
        values.put("milestone", milestone.name());
        put(values, "deadline", deadline);
        if (!deadline.equals(firstDeadline())) {
            put(values, "firstDeadline", firstDeadline());
        }
        put(values, "forecast", forecast);
        put(values, "actual", actual);
        percent.ifPresent(value -> values.put("percent", value));
        return values;
    }

    private static void put(Map<String, Object> values, String name, DateWindow window) {
        if (window.isKnown()) {
            values.put(name, window.toString());
        }
    }

    @Override
    public Optional<String> missing(String input) {
        return switch (input) {
            case "deadline" -> unless(deadline.isKnown(), "no deadline");
            case "start" -> unless(start().hasStart(), "no start date");
            case "forecast" ->
                unless(
                        forecast.isKnown(),
                        forecastReport.isPresent() ? "forecast is to be determined" : "no forecast reported");
            case "percent" -> unless(percent.isPresent(), "no percentage reported");
            case "actual" -> unless(actual.isKnown(), "no completion reported");
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    private static Optional<String> unless(boolean present, String reason) {
        return present ? Optional.empty() : Optional.of(reason);
    }

    @Override
    public List<Evidence> evidence(String input) {
        return switch (input) {
            case "deadline" -> List.of(deadlineEvidence());
            case "start" -> List.of(new Evidence(milestone.provenance(), "start " + start()));
            case "forecast" -> described(forecastReport);
            case "percent" -> described(percentReport);
            case "actual" -> described(actualReport);
            default -> throw Subject.unknownInput(input, Population.MILESTONE);
        };
    }

    private Evidence deadlineEvidence() {
        return milestone.rebaselines().stream()
                .filter(rebaseline ->
                        rebaseline.isApproved() && rebaseline.deadline().equals(deadline))
                .reduce((earlier, later) -> later)
                .map(rebaseline -> new Evidence(
                        rebaseline.provenance(),
                        "deadline moved to " + deadline + " on " + rebaseline.on() + " by " + rebaseline.approver()
                                + ": " + rebaseline.reason()))
                .orElseGet(() ->
                        new Evidence(milestone.provenance(), "deadline " + deadline + sourced(milestone.source())));
    }

    private static List<Evidence> described(Optional<MilestoneUpdate> report) {
        return report.map(ReportText::evidence).stream().toList();
    }

    private static String sourced(String source) {
        return source.isBlank() ? "" : " [" + source + "]";
    }

    @Override
    public List<Evidence> background() {
        return described(latestReport);
    }
}
