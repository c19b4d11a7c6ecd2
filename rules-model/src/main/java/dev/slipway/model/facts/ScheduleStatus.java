package dev.slipway.model.facts;

import dev.slipway.model.base.Derived;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.facts.measure.CountedPoint;
import dev.slipway.model.facts.measure.PathLength;
import dev.slipway.model.facts.measure.ScheduleFigures;
import dev.slipway.model.facts.measure.SchedulePoint;
import dev.slipway.model.facts.measure.ScheduleQuality;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The latest snapshot of a schedule behind the milestones. Nothing that its tool saved is computed again, and what the file
 * lacks is not judged.
 *
 * @param programme that it is behind
 * @param report the snapshot
 * @param figures its points
 */
public record ScheduleStatus(
        Programme programme, ScheduleReport report, Thresholds thresholds, Derived<ScheduleFigures> figures)
        implements Subject, ScheduleQuality {

    ScheduleStatus(Programme programme, ScheduleReport report, Thresholds thresholds) {
        this(programme, report, thresholds, new Derived<>(() -> ScheduleFigures.of(report, thresholds::number)));
    }

    /** A point of the assessment each, there where the file has something to count. */
    static final InputTable<ScheduleStatus> INPUTS = InputTable.of(
            "schedule",
            point("logic", ScheduleStatus::missingLogic, "scheduleOpen"),
            point("leads", ScheduleStatus::leads, "scheduleLinks"),
            point("lags", ScheduleStatus::lags, "scheduleLinks"),
            point("link types", ScheduleStatus::finishStart, "scheduleLinks"),
            point("constraints", ScheduleStatus::hardConstraints, "scheduleConstraints"),
            point("high float", ScheduleStatus::highFloat, "scheduleFloat"),
            point("negative float", ScheduleStatus::negativeFloat, "scheduleFloat"),
            point("durations", ScheduleStatus::longDurations, "scheduleDurations"),
            point("dates", ScheduleStatus::invalidDates, "scheduleDataDate"),
            point("missed tasks", ScheduleStatus::missedTasks, "scheduleDue"),
            point("baseline execution", ScheduleStatus::baselineExecution, "scheduleDue"),
            Input.<ScheduleStatus>of(
                            "critical path", status -> status.pathAhead().isPresent(), "schedulePath")
                    .from(status ->
                            status.statements(status.pathAhead().stream().map(PathLength::last))));

    /** The latest snapshot of each schedule. */
    static List<ScheduleStatus> latest(Programme programme, List<ScheduleReport> inOrder, Thresholds thresholds) {
        Map<String, ScheduleReport> latest = new TreeMap<>();
        inOrder.forEach(report -> latest.put(UnplannedFold.source(report), report));
        return latest.values().stream()
                .map(report -> new ScheduleStatus(programme, report, thresholds))
                .toList();
    }

    /** Every point in figures, in the order of their numbers; those that cannot be judged left out. */
    public List<CountedPoint> points() {
        List<CountedPoint> points = new ArrayList<>();
        points.add(CountedPoint.of(1, "logic", missingLogic()));
        points.add(CountedPoint.of(2, "leads", leads()));
        points.add(CountedPoint.of(3, "lags", lags()));
        points.add(CountedPoint.of(4, "link types", finishStart()));
        points.add(CountedPoint.of(5, "constraints", hardConstraints()));
        points.add(CountedPoint.of(6, "high float", highFloat()));
        points.add(CountedPoint.of(7, "negative float", negativeFloat()));
        points.add(CountedPoint.of(8, "durations", longDurations()));
        points.add(CountedPoint.of(9, "dates", invalidDates()));
        points.add(CountedPoint.of(11, "missed tasks", missedTasks()));
        pathAhead().ifPresent(path -> points.add(CountedPoint.of(13, "critical path", path)));
        points.add(CountedPoint.of(14, "baseline execution", baselineExecution()));
        return points.stream().filter(point -> point.total() > 0).toList();
    }

    private static Input<ScheduleStatus> point(
            String word, Function<ScheduleStatus, SchedulePoint> point, String reason) {
        return Input.<ScheduleStatus>of(word, status -> point.apply(status).total() > 0, reason)
                .from(status -> status.statements(point.apply(status).found().stream()));
    }

    private List<Statement> statements(Stream<ScheduleActivity> activities) {
        return activities
                .<Statement>map(activity -> new Declared(report.place(activity), text(activity)))
                .toList();
    }

    private static Phrase text(ScheduleActivity activity) {
        return activity.totalFloat().isPresent()
                ? new Phrase(
                        "evidence.activityFloat",
                        Map.of(
                                "name",
                                activity.name(),
                                "days",
                                activity.totalFloat().orElseThrow()))
                : new Phrase("evidence.activity", Map.of("name", activity.name()));
    }

    @Override
    public double limit(String key) {
        return thresholds.number(key);
    }

    @Override
    public String subject() {
        return programme.id();
    }

    /** The project or file, without the dates that tell its snapshots apart. */
    @Override
    public String about() {
        return UnplannedFold.source(report);
    }

    @Override
    public Map<String, Object> values() {
        return new NamedValues()
                .with("programme", programme.name())
                .with("schedule", report.source())
                .map();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }
}
