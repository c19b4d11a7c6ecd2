package dev.slipway.rules.oracle;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
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
 * @param said whether it is open, done or cancelled by what was said of it
 * @param percent P with its report
 */
record KnownMilestone(
        Milestone milestone,
        LocalDate today,
        List<MilestoneUpdate> reports,
        DateWindow deadline,
        Optional<FieldStatement<DateWindow>> forecast,
        SaidState said,
        Optional<FieldStatement<Double>> percent) {

    private static final Comparator<DateWindow> LATER = Comparator.comparing(DateWindow::end)
            .thenComparing(DateWindow::start)
            .thenComparing(DateWindow::precision);

    static KnownMilestone of(Milestone milestone, List<? extends StatusUpdate> updates, LocalDate today) {
        List<MilestoneUpdate> reports = reports(milestone, updates, today);
        return new KnownMilestone(
                milestone,
                today,
                reports,
                deadlineInForce(milestone, today),
                FieldStatement.inForce(FieldStatement.all(reports, MilestoneUpdate::forecast), LATER)
                        .filter(forecast -> forecast.value().isKnown()),
                SaidState.of(milestone, reports, today),
                percentInForce(reports));
    }

    /** P with its report: of one day and several sources the lowest. */
    static Optional<FieldStatement<Double>> percentInForce(List<MilestoneUpdate> reports) {
        return FieldStatement.inForce(
                FieldStatement.all(reports, KnownMilestone::percentOf), Comparator.reverseOrder());
    }

    String subject() {
        return milestone.id().toString();
    }

    /** The completion that stands, be it in the future; without a date the window in which it came. */
    Optional<DateWindow> statedActual() {
        return said.completion()
                .filter(saying -> !cancelled())
                .map(saying -> saying.when().isKnown()
                        ? saying.when()
                        : DateWindow.completedBy(saying.day(), said.openBeforeRun()));
    }

    /** A; an actual after today counts as none. */
    Optional<DateWindow> actual() {
        return statedActual().filter(actual -> !actual.start().isAfter(today));
    }

    /** Whether it is completed without a date. */
    boolean completedUndated() {
        return completed() && !said.completion().orElseThrow().when().isKnown();
    }

    boolean completed() {
        return actual().isPresent();
    }

    /** Whether it is no longer owed: by a decision that was approved, else by what was said last. */
    boolean cancelled() {
        return decided().isPresent() || said.cancelled();
    }

    /** The approved cancellation of today or before. */
    Optional<Cancellation> decided() {
        return milestone
                .cancelled()
                .filter(decision -> !decision.on().isAfter(today))
                .filter(decision ->
                        !decision.approver().isBlank() && !decision.reason().isBlank());
    }

    boolean open() {
        return !completed() && !cancelled();
    }

    /** Open and not on hold. */
    boolean active() {
        return open() && !stateInForce().equals(Optional.of(State.ON_HOLD));
    }

    /** At work: said to be started, or nothing said of an open one of which a part is done. */
    boolean started() {
        if (!open()) {
            return false;
        }
        return stateInForce()
                .filter(State::isOpen)
                .map(State.STARTED::equals)
                .orElse(percent.map(FieldStatement::value).orElse(0.0) > 0);
    }

    /** The latest word on its state; of one day and several sources the most severe. */
    private Optional<State> stateInForce() {
        Comparator<State> severity = Comparator.comparing(
                List.of(State.CANCELLED, State.DONE, State.ON_HOLD, State.PLANNED, State.STARTED)::indexOf);
        return FieldStatement.inForce(FieldStatement.all(reports, MilestoneUpdate::state), severity)
                .map(FieldStatement::value);
    }

    /** The latest health with its report; of one day and several sources the worst. */
    Optional<FieldStatement<Health>> health() {
        return FieldStatement.inForce(FieldStatement.all(reports, MilestoneUpdate::health), Comparator.naturalOrder());
    }

    /** The same milestone had nobody said that it is anything but open. */
    KnownMilestone asIfOpen() {
        return new KnownMilestone(milestone, today, reports, deadline, forecast, SaidState.nothing(), percent);
    }

    /** The same milestone as it was known on an earlier day. */
    KnownMilestone asOf(LocalDate day) {
        return of(milestone, List.copyOf(reports), day);
    }

    /** Whether its deadline has come: its last day is today or before. */
    boolean due() {
        return !cancelled() && deadline.isKnown() && !deadline.end().isAfter(today);
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

    /** P day by day, oldest first. */
    List<FieldStatement<Double>> percents() {
        return FieldStatement.dayByDay(
                FieldStatement.all(reports, KnownMilestone::percentOf), Comparator.reverseOrder());
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

    private static List<MilestoneUpdate> reports(
            Milestone milestone, List<? extends StatusUpdate> updates, LocalDate today) {
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
