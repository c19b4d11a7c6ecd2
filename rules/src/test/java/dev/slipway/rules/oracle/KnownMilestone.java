package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a milestone as of a day: the paragraph of the catalogue on how updates fold.
 *
 * @param reports all made on it until today, in no order
 * @param deadline B, the deadline in force
 * @param forecast F with its report; absent where none was made, or the latest is TBD
 * @param completion the latest word on completion with its report: an actual, be it in the future, or a withdrawal
 * @param percent P with its report
 */
record KnownMilestone(
        Milestone milestone,
        LocalDate today,
        List<MilestoneUpdate> reports,
        DateWindow deadline,
        Optional<FieldStatement<DateWindow>> forecast,
        Optional<FieldStatement<ActualReport>> completion,
        Optional<FieldStatement<Double>> percent) {

    private static final Comparator<DateWindow> LATER = Comparator.comparing(DateWindow::end)
            .thenComparing(DateWindow::start)
            .thenComparing(DateWindow::precision);
    private static final Comparator<ActualReport> WITHDRAWAL_LAST =
            Comparator.comparing(KnownMilestone::whenOrUnknown, LATER);

    static KnownMilestone of(Milestone milestone, List<StatusUpdate> updates, LocalDate today) {
        List<MilestoneUpdate> reports = reports(milestone, updates, today);
        return new KnownMilestone(
                milestone,
                today,
                reports,
                deadlineInForce(milestone, today),
                FieldStatement.inForce(FieldStatement.all(reports, MilestoneUpdate::forecast), LATER)
                        .filter(forecast -> forecast.value().isKnown()),
                FieldStatement.inForce(FieldStatement.all(reports, MilestoneUpdate::actual), WITHDRAWAL_LAST),
                FieldStatement.inForce(
                        FieldStatement.all(reports, KnownMilestone::percentOf), Comparator.reverseOrder()));
    }

    String subject() {
        return milestone.id().toString();
    }

    /** The latest word on completion where it is an actual, be it in the future. */
    Optional<DateWindow> lastActual() {
        return completion.map(FieldStatement::value).flatMap(KnownMilestone::when);
    }

    /** A; an actual after today counts as none. */
    Optional<DateWindow> actual() {
        return lastActual().filter(actual -> !actual.start().isAfter(today));
    }

    boolean open() {
        return actual().isEmpty();
    }

    /** Whether its deadline has come: its last day is today or before. */
    boolean due() {
        return deadline.isKnown() && !deadline.end().isAfter(today);
    }

    /** Whether it is completed on any reading of its actual, whose last day is today or before. */
    boolean reached() {
        return actual().filter(actual -> !actual.end().isAfter(today)).isPresent();
    }

    /** When it happened, else when it is expected, else when it is due. */
    DateWindow expected() {
        return actual().or(() -> forecast.map(FieldStatement::value)).orElse(deadline);
    }

    /** U: the forecasts, one per report day, oldest first; a TBD is none. */
    List<FieldStatement<DateWindow>> forecasts() {
        return FieldStatement.dayByDay(FieldStatement.all(reports, MilestoneUpdate::forecast), LATER).stream()
                .filter(forecast -> forecast.value().isKnown())
                .toList();
    }

    /** The deadline as the reports last gave it; a TBD gives nothing. */
    Optional<DateWindow> statedDeadline() {
        List<FieldStatement<DateWindow>> stated =
                FieldStatement.all(reports, report -> report.deadline().filter(DateWindow::isKnown));
        return FieldStatement.inForce(stated, LATER).map(FieldStatement::value);
    }

    /** Re-baselines decided until today. */
    List<Rebaseline> rebaselines() {
        return milestone.rebaselines().stream()
                .filter(change -> !change.on().isAfter(today))
                .toList();
    }

    static boolean isApproved(Rebaseline change) {
        return !change.approver().isBlank() && !change.reason().isBlank();
    }

    private static List<MilestoneUpdate> reports(Milestone milestone, List<StatusUpdate> updates, LocalDate today) {
        List<MilestoneUpdate> reports = new ArrayList<>();
        for (StatusUpdate update : updates) {
            if (update instanceof MilestoneUpdate report
                    && report.milestone().equals(milestone.id())
                    && !report.reportDate().isAfter(today)) {
                reports.add(report);
            }
        }
        return reports;
    }

    private static DateWindow deadlineInForce(Milestone milestone, LocalDate today) {
        DateWindow deadline = milestone.deadline();
        LocalDate decided = LocalDate.MIN;
        for (Rebaseline change : milestone.rebaselines()) {
            if (isApproved(change)
                    && !change.on().isAfter(today)
                    && !change.on().isBefore(decided)) {
                deadline = change.deadline();
                decided = change.on();
            }
        }
        return deadline;
    }

    /** Empty for a withdrawal. */
    private static Optional<DateWindow> when(ActualReport report) {
        return report instanceof ActualReport.Happened actual ? Optional.of(actual.when()) : Optional.empty();
    }

    /** When it happened by this report, or the unknown date where that is withdrawn. */
    static DateWindow whenOrUnknown(ActualReport report) {
        return when(report).orElse(DateWindow.unknown());
    }

    private static Optional<Double> percentOf(MilestoneUpdate report) {
        return report.percent().isPresent() ? Optional.of(report.percent().getAsDouble()) : Optional.empty();
    }
}
