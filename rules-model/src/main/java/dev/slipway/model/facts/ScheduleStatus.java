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
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The latest snapshot of a schedule behind the milestones. Nothing that its tool saved is computed again, and what the file
 * lacks is not judged.
 *
 * @param programme that it is behind
 * @param report the snapshot
 * @param earlier its snapshots before that one, in the order in which they were reported
 * @param figures its points
 */
public record ScheduleStatus(
        Programme programme,
        ScheduleReport report,
        List<ScheduleReport> earlier,
        Thresholds thresholds,
        Derived<ScheduleFigures> figures)
        implements Subject, ScheduleQuality {

    public ScheduleStatus {
        earlier = List.copyOf(earlier);
    }

    ScheduleStatus(Programme programme, ScheduleReport report, List<ScheduleReport> earlier, Thresholds thresholds) {
        this(
                programme,
                report,
                earlier,
                thresholds,
                new Derived<>(() -> ScheduleFigures.of(report, thresholds::number)));
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
        Map<String, List<ScheduleReport>> snapshots = new TreeMap<>();
        inOrder.forEach(report -> snapshots
                .computeIfAbsent(UnplannedFold.source(report), source -> new ArrayList<>())
                .add(report));
        return snapshots.values().stream()
                .map(all -> new ScheduleStatus(
                        programme, all.get(all.size() - 1), all.subList(0, all.size() - 1), thresholds))
                .toList();
    }

    /** Every point in figures, in the order of their numbers; those that cannot be judged left out. */
    public List<CountedPoint> points() {
        List<CountedPoint> points = new ArrayList<>();
        points.add(most(1, "logic", missingLogic(), stated("missingLogic.share")));
        points.add(most(2, "leads", leads(), stated("leads.share")));
        points.add(most(3, "lags", lags(), stated("lags.share")));
        points.add(least(4, "link types", finishStart(), stated("finishStart.share")));
        points.add(most(5, "constraints", hardConstraints(), stated("hardConstraints.share")));
        if (stated("highFloat.days").isPresent()) {
            points.add(most(6, "high float", highFloat(), stated("highFloat.share")));
        }
        points.add(most(7, "negative float", negativeFloat(), stated("negativeFloat.share")));
        if (stated("longDuration.days").isPresent()) {
            points.add(most(8, "durations", longDurations(), stated("longDuration.share")));
        }
        points.add(most(9, "dates", invalidDates(), stated("invalidDates.share")));
        points.add(most(11, "missed tasks", missedTasks(), stated("missedTasks.share")));
        pathAhead()
                .map(path -> CountedPoint.of(13, "critical path", path, stated("criticalPath.share")))
                .ifPresent(points::add);
        points.add(least(14, "baseline execution", baselineExecution(), stated("baselineExecution.share")));
        return points.stream().filter(point -> point.total() > 0).toList();
    }

    private static CountedPoint most(int number, String name, SchedulePoint point, OptionalDouble limit) {
        return CountedPoint.of(number, name, point, limit, CountedPoint.Bound.MOST);
    }

    private static CountedPoint least(int number, String name, SchedulePoint point, OptionalDouble limit) {
        return CountedPoint.of(number, name, point, limit, CountedPoint.Bound.LEAST);
    }

    /** A threshold, if the policy in force has it: one of an office's own rules alone may not. */
    private OptionalDouble stated(String key) {
        return thresholds.keys().contains(key) ? OptionalDouble.of(thresholds.number(key)) : OptionalDouble.empty();
    }

    /** What its earlier snapshots said, latest first, by the thresholds of today. */
    public List<ScheduleStatus> history() {
        List<ScheduleStatus> history = new ArrayList<>();
        for (ScheduleReport before : earlier) {
            history.add(0, new ScheduleStatus(programme, before, List.of(), thresholds));
        }
        return List.copyOf(history);
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

    /** The schedule: each is an entry of its own. */
    @Override
    public String measure() {
        return about();
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
