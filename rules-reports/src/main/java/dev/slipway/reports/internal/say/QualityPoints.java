package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.facts.ScheduleStatus;
import dev.slipway.model.facts.measure.CountedPoint;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The quality of the schedules behind the milestones: each point of the assessment with what became of it. */
public record QualityPoints(Assessment assessment, Words words) {

    /**
     * A point of a schedule.
     *
     * @param rule its id
     * @param title of the rule; what rules call the point where none speaks of it
     * @param point in figures; absent where it could not be judged
     * @param verdict in a word or two, or why it could not be judged
     * @param earlier what it was in earlier snapshots, latest first; those that could not be judged left out
     */
    public record Point(
            ScheduleStatus schedule,
            String rule,
            String title,
            Optional<CountedPoint> point,
            String verdict,
            List<Earlier> earlier) {}

    /** A point in an earlier snapshot. */
    public record Earlier(ScheduleStatus snapshot, CountedPoint point) {}

    /** All points of all schedules, in the order of their numbers. */
    public List<Point> all() {
        return assessment.schedules().stream().flatMap(this::points).toList();
    }

    private Stream<Point> points(ScheduleStatus schedule) {
        List<Earlier> earlier = new ArrayList<>();
        for (ScheduleStatus snapshot : schedule.history()) {
            snapshot.points().forEach(point -> earlier.add(new Earlier(snapshot, point)));
        }
        Stream<Point> judged = schedule.points().stream()
                .map(point -> new Point(
                        schedule,
                        point.rule(),
                        title(point),
                        Optional.of(point),
                        verdict(schedule, point),
                        earlier.stream()
                                .filter(before -> before.point().number() == point.number())
                                .toList()));
        return Stream.concat(judged, gaps(schedule)).sorted(Comparator.comparing(Point::rule));
    }

    private Stream<Point> gaps(ScheduleStatus schedule) {
        return assessment.notEvaluated().stream()
                .filter(gap -> isPoint(gap, schedule))
                .map(gap -> new Point(
                        schedule,
                        gap.rule(),
                        title(gap.rule()).orElse(""),
                        Optional.empty(),
                        words.text("quality.notEvaluated", Map.of("reason", gap.reason())),
                        List.of()));
    }

    private boolean isPoint(NotEvaluated gap, ScheduleStatus schedule) {
        return gap.rule().matches("Q\\d\\d")
                && gap.subject().equals(schedule.subject())
                && gap.about().equals(schedule.about());
    }

    private String title(CountedPoint point) {
        return title(point.rule()).orElse(point.name());
    }

    private Optional<String> title(String rule) {
        return assessment.rules().stream()
                .filter(account -> account.id().equals(rule))
                .map(RuleAccount::title)
                .findFirst();
    }

    /** The severity of its alert; without one that it is kept, or that no rule judges it. */
    private String verdict(ScheduleStatus schedule, CountedPoint point) {
        String rule = point.rule();
        return assessment.alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .filter(alert -> alert.about().equals(schedule.about()))
                .findFirst()
                .map(this::severity)
                .orElseGet(() -> words.text(title(rule).isPresent() ? "quality.kept" : "quality.notJudged"));
    }

    private String severity(Alert alert) {
        return words.text(alert.isWaived() ? "severity.waived" : "severity." + AlertText.word(alert.severity()));
    }

    /** {@code at most 5%}; empty where the policy has no limit. */
    public String limit(CountedPoint point) {
        return point.limit().isPresent()
                ? words.text(
                        "quality." + point.bound().word(),
                        Map.of("limit", point.limit().getAsDouble()))
                : "";
    }

    /** {@code 12 of 240, 5%}. */
    public String figures(CountedPoint point) {
        return words.text(
                "quality.figures", Map.of("count", point.count(), "total", point.total(), "share", point.share()));
    }

    /** {@code 2026-02-28: 8%, 2026-01-31: 12%}; empty where there is no earlier snapshot. */
    public String history(Point point) {
        return String.join(
                words.text("list.separator"),
                point.earlier().stream()
                        .map(before -> words.text(
                                "quality.before",
                                Map.of(
                                        "day", before.snapshot().report().reportDate(),
                                        "share", before.point().share())))
                        .toList());
    }
}
