package dev.slipway.model.facts.measure;

import dev.slipway.model.base.Derived;
import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The points of a schedule, counted once: rules ask for each several times. {@link ScheduleQuality} says what they are.
 *
 * @param highFloat counted when it is asked for, as a policy without its threshold may be in force
 * @param longDurations likewise
 */
public record ScheduleFigures(
        SchedulePoint missingLogic,
        SchedulePoint leads,
        SchedulePoint lags,
        SchedulePoint finishStart,
        SchedulePoint hardConstraints,
        Derived<SchedulePoint> highFloat,
        SchedulePoint negativeFloat,
        Derived<SchedulePoint> longDurations,
        SchedulePoint invalidDates,
        SchedulePoint missedTasks,
        SchedulePoint baselineExecution,
        Optional<PathLength> pathAhead) {

    /**
     * Counts them.
     *
     * @param limits the thresholds of {@code policy.yaml} that hold
     */
    public static ScheduleFigures of(ScheduleReport report, ToDoubleFunction<String> limits) {
        Counting counting = new Counting(report);
        return new ScheduleFigures(
                new ScheduleLogic(report).missing(),
                counting.links(link -> link.lag() < 0),
                counting.links(link -> link.lag() > 0),
                counting.finishStart(),
                counting.hardConstraints(),
                new Derived<>(() -> counting.highFloat(limits.applyAsDouble("highFloat.days"))),
                counting.negativeFloat(),
                new Derived<>(() -> counting.longDurations(limits.applyAsDouble("longDuration.days"))),
                counting.invalidDates(),
                counting.missedTasks(),
                counting.baselineExecution(),
                counting.pathAhead());
    }

    /** What is counted, and among what. */
    private record Counting(ScheduleReport report) {

        SchedulePoint finishStart() {
            Predicate<ScheduleLink> usual = link -> link.type() == ScheduleLink.Type.FINISH_START;
            return new ScheduleLogic(report).links(usual, usual.negate());
        }

        SchedulePoint links(Predicate<ScheduleLink> counted) {
            return new ScheduleLogic(report).links(counted, counted);
        }

        SchedulePoint hardConstraints() {
            return among(
                    activity -> activity.isOpen() && activity.constraint().isPresent(),
                    activity -> activity.constraint()
                            .filter(ScheduleConstraint::isHard)
                            .isPresent());
        }

        SchedulePoint highFloat(double most) {
            return among(Counting::hasFloat, activity -> activity.totalFloat().orElse(0) > most);
        }

        SchedulePoint negativeFloat() {
            return among(Counting::hasFloat, activity -> activity.totalFloat().orElse(0) < 0);
        }

        private static boolean hasFloat(ScheduleActivity activity) {
            return activity.isOpen() && activity.totalFloat().isPresent();
        }

        SchedulePoint longDurations(double most) {
            return among(
                    activity -> activity.isOpen() && activity.duration().isPresent(),
                    activity -> activity.duration().orElse(0) > most);
        }

        SchedulePoint invalidDates() {
            Optional<LocalDate> dataDate = report.dataDate();
            return among(
                    activity -> dataDate.isPresent(), activity -> isInvalid(activity, dataDate.orElse(LocalDate.MAX)));
        }

        private static boolean isInvalid(ScheduleActivity activity, LocalDate dataDate) {
            boolean isLapsed = activity.isOpen()
                    && activity.earlyFinish().filter(dataDate::isAfter).isPresent();
            return isLapsed
                    || activity.actualStart().filter(dataDate::isBefore).isPresent()
                    || activity.actualFinish().filter(dataDate::isBefore).isPresent();
        }

        SchedulePoint missedTasks() {
            return among(this::isDue, activity -> activity.actualFinish()
                    .filter(finish -> !finish.isAfter(activity.baselineFinish().orElse(finish)))
                    .isEmpty());
        }

        Optional<PathLength> pathAhead() {
            Comparator<ScheduleActivity> byFinish =
                    Comparator.comparing(activity -> activity.finish().orElse(LocalDate.MIN));
            return report.activities().stream()
                    .filter(activity ->
                            activity.isOpen() && activity.daysAhead().isPresent())
                    .max(byFinish.thenComparing(
                            activity -> activity.totalFloat().orElse(Double.MAX_VALUE), Comparator.reverseOrder()))
                    .filter(last ->
                            last.daysAhead().orElse(0) > 0 && last.totalFloat().isPresent())
                    .map(Counting::pathTo);
        }

        private static PathLength pathTo(ScheduleActivity last) {
            double days = last.daysAhead().orElseThrow();
            return new PathLength(last, days + last.totalFloat().orElseThrow(), days);
        }

        SchedulePoint baselineExecution() {
            SchedulePoint open = among(this::isDue, ScheduleActivity::isOpen);
            return new SchedulePoint(
                    (int) report.activities().stream()
                            .filter(activity -> !activity.isOpen())
                            .count(),
                    open.total(),
                    open.found());
        }

        private boolean isDue(ScheduleActivity activity) {
            return report.dataDate()
                    .filter(date -> activity.baselineFinish()
                            .filter(finish -> !finish.isAfter(date))
                            .isPresent())
                    .isPresent();
        }

        private SchedulePoint among(Predicate<ScheduleActivity> counted, Predicate<ScheduleActivity> found) {
            List<ScheduleActivity> all =
                    report.activities().stream().filter(counted).toList();
            return SchedulePoint.of(all.stream().filter(found).toList(), all.size());
        }
    }
}
