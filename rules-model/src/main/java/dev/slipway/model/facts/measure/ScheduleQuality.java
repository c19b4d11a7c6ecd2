package dev.slipway.model.facts.measure;

import dev.slipway.model.status.ScheduleActivity;
import dev.slipway.model.status.ScheduleConstraint;
import dev.slipway.model.status.ScheduleLink;
import dev.slipway.model.status.ScheduleReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The points of DCMA's assessment of a schedule. Open is what has no actual finish. Floats, durations and constraints are
 * as the tool saved them; what lacks one is not counted.
 */
public interface ScheduleQuality {

    ScheduleReport report();

    /** The threshold of {@code policy.yaml} that holds here. */
    double limit(String key);

    /** Of the open activities those without a predecessor or a successor, but for the first and the last. */
    default SchedulePoint missingLogic() {
        return new ScheduleLogic(report()).missing();
    }

    /** Of the links those with a lead; found are their successors. */
    default SchedulePoint leads() {
        return links(link -> link.lag() < 0);
    }

    /** Of the links those with a lag; found are their successors. */
    default SchedulePoint lags() {
        return links(link -> link.lag() > 0);
    }

    /** Of the links those from finish to start; found are the successors of all others. */
    default SchedulePoint finishStart() {
        Predicate<ScheduleLink> usual = link -> link.type() == ScheduleLink.Type.FINISH_START;
        return new ScheduleLogic(report()).links(usual, usual.negate());
    }

    private SchedulePoint links(Predicate<ScheduleLink> counted) {
        return new ScheduleLogic(report()).links(counted, counted);
    }

    /** Of the open activities those that a constraint holds against the logic. */
    default SchedulePoint hardConstraints() {
        return among(
                activity -> activity.isOpen() && activity.constraint().isPresent(),
                activity ->
                        activity.constraint().filter(ScheduleConstraint::isHard).isPresent());
    }

    /** Of the open activities those with more total float than {@code highFloat.days}. */
    default SchedulePoint highFloat() {
        double most = limit("highFloat.days");
        return among(
                ScheduleQuality::hasFloat, activity -> activity.totalFloat().orElse(0) > most);
    }

    /** Of the open activities those with a total float below zero: their dates cannot be met. */
    default SchedulePoint negativeFloat() {
        return among(
                ScheduleQuality::hasFloat, activity -> activity.totalFloat().orElse(0) < 0);
    }

    private static boolean hasFloat(ScheduleActivity activity) {
        return activity.isOpen() && activity.totalFloat().isPresent();
    }

    /** Of the open activities those that were planned to take more than {@code longDuration.days}. */
    default SchedulePoint longDurations() {
        double most = limit("longDuration.days");
        return among(
                activity -> activity.isOpen() && activity.duration().isPresent(),
                activity -> activity.duration().orElse(0) > most);
    }

    /**
     * Of all activities those that are to finish before the data date and have not, or that happened after it; none where
     * the file has no data date.
     */
    default SchedulePoint invalidDates() {
        Optional<LocalDate> dataDate = report().dataDate();
        return among(activity -> dataDate.isPresent(), activity -> isInvalid(activity, dataDate.orElse(LocalDate.MAX)));
    }

    private static boolean isInvalid(ScheduleActivity activity, LocalDate dataDate) {
        boolean isLapsed = activity.isOpen()
                && activity.earlyFinish().filter(dataDate::isAfter).isPresent();
        return isLapsed
                || activity.actualStart().filter(dataDate::isBefore).isPresent()
                || activity.actualFinish().filter(dataDate::isBefore).isPresent();
    }

    /** Of the activities due by the data date those that finished after their baseline, or have not. */
    default SchedulePoint missedTasks() {
        return among(this::isDue, activity -> activity.actualFinish()
                .filter(finish -> !finish.isAfter(activity.baselineFinish().orElse(finish)))
                .isEmpty());
    }

    /** How much of the time that is left the critical path takes; empty where the file does not say. */
    default Optional<PathLength> pathAhead() {
        Comparator<ScheduleActivity> byFinish =
                Comparator.comparing(activity -> activity.finish().orElse(LocalDate.MIN));
        return report().activities().stream()
                .filter(activity -> activity.isOpen() && activity.daysAhead().isPresent())
                .max(byFinish.thenComparing(
                        activity -> activity.totalFloat().orElse(Double.MAX_VALUE), Comparator.reverseOrder()))
                .filter(last ->
                        last.daysAhead().orElse(0) > 0 && last.totalFloat().isPresent())
                .map(ScheduleQuality::pathTo);
    }

    /**
     * How much of the time that is left the critical path takes.
     *
     * @throws java.util.NoSuchElementException if the file does not say
     */
    default PathLength criticalPath() {
        return pathAhead().orElseThrow();
    }

    private static PathLength pathTo(ScheduleActivity last) {
        double days = last.daysAhead().orElseThrow();
        return new PathLength(last, days + last.totalFloat().orElseThrow(), days);
    }

    /** Activities finished over those due by the data date; found are those that are due and open. */
    default SchedulePoint baselineExecution() {
        SchedulePoint open = among(this::isDue, ScheduleActivity::isOpen);
        return new SchedulePoint(
                (int) report().activities().stream()
                        .filter(activity -> !activity.isOpen())
                        .count(),
                open.total(),
                open.found());
    }

    private boolean isDue(ScheduleActivity activity) {
        return report().dataDate()
                .filter(date -> activity.baselineFinish()
                        .filter(finish -> !finish.isAfter(date))
                        .isPresent())
                .isPresent();
    }

    private SchedulePoint among(Predicate<ScheduleActivity> counted, Predicate<ScheduleActivity> found) {
        List<ScheduleActivity> all =
                report().activities().stream().filter(counted).toList();
        return SchedulePoint.of(all.stream().filter(found).toList(), all.size());
    }
}
