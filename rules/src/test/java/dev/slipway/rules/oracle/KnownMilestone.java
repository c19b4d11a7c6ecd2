package dev.slipway.rules.oracle;

import dev.slipway.model.ActualReport;
import dev.slipway.model.DateWindow;
import dev.slipway.model.Milestone;
import dev.slipway.model.MilestoneUpdate;
import dev.slipway.model.Rebaseline;
import dev.slipway.model.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a milestone as of a day: the paragraph of the catalogue on how updates fold.
 *
 * @param deadline B, the deadline in force
 * @param forecast F with its report date; absent where none was made, or the latest is TBD
 * @param lastActual the latest word on completion, be it in the future
 * @param percent P with its report date
 */
record KnownMilestone(
        Milestone milestone,
        LocalDate today,
        DateWindow deadline,
        Optional<Statement<DateWindow>> forecast,
        Optional<DateWindow> lastActual,
        Optional<Statement<Double>> percent) {

    private static final Comparator<DateWindow> LATER = Comparator.comparing(DateWindow::end)
            .thenComparing(DateWindow::start)
            .thenComparing(DateWindow::precision);

    static KnownMilestone of(Milestone milestone, List<StatusUpdate> updates, LocalDate today) {
        List<Statement<DateWindow>> forecasts = new ArrayList<>();
        List<Statement<Optional<DateWindow>>> actuals = new ArrayList<>();
        List<Statement<Double>> percents = new ArrayList<>();
        for (StatusUpdate update : updates) {
            if (update instanceof MilestoneUpdate report
                    && report.milestone().equals(milestone.id())
                    && !report.reportDate().isAfter(today)) {
                report.forecast().ifPresent(window -> forecasts.add(Statement.of(report, window)));
                report.actual().ifPresent(actual -> actuals.add(Statement.of(report, happened(actual))));
                report.percent().ifPresent(percent -> percents.add(Statement.of(report, percent)));
            }
        }
        return new KnownMilestone(
                milestone,
                today,
                deadlineInForce(milestone, today),
                Statement.inForce(forecasts, LATER)
                        .filter(forecast -> forecast.value().isKnown()),
                Statement.inForce(actuals, withdrawalLast()).flatMap(Statement::value),
                Statement.inForce(percents, Comparator.reverseOrder()));
    }

    String subject() {
        return milestone.id().toString();
    }

    /** A; an actual after today counts as none. */
    Optional<DateWindow> actual() {
        return lastActual.filter(actual -> !actual.start().isAfter(today));
    }

    boolean open() {
        return actual().isEmpty();
    }

    /** When it happened, else when it is expected, else when it is due. */
    DateWindow expected() {
        return actual().or(() -> forecast.map(Statement::value)).orElse(deadline);
    }

    private static DateWindow deadlineInForce(Milestone milestone, LocalDate today) {
        DateWindow deadline = milestone.deadline();
        LocalDate decided = LocalDate.MIN;
        for (Rebaseline change : milestone.rebaselines()) {
            boolean approved = !change.approver().isBlank() && !change.reason().isBlank();
            if (approved && !change.on().isAfter(today) && !change.on().isBefore(decided)) {
                deadline = change.deadline();
                decided = change.on();
            }
        }
        return deadline;
    }

    private static Optional<DateWindow> happened(ActualReport report) {
        return report instanceof ActualReport.Happened actual ? Optional.of(actual.when()) : Optional.empty();
    }

    private static Comparator<Optional<DateWindow>> withdrawalLast() {
        return Comparator.comparing((Optional<DateWindow> actual) -> actual.isEmpty())
                .thenComparing(actual -> actual.orElse(DateWindow.unknown()), LATER);
    }
}
