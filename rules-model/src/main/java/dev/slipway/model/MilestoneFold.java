package dev.slipway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Folds the reports on each milestone into its status. */
final class MilestoneFold {

    private static final Comparator<DateWindow> LATER_END =
            Comparator.comparing(DateWindow::end).thenComparing(DateWindow::start);
    private static final Comparator<ActualReport> GRAVER_ACTUAL = Comparator.comparing(MilestoneFold::latestEnd);
    private static final Comparator<Double> LOWER_PERCENT = Comparator.reverseOrder();

    private final ReportsBySubject reports;
    private final Policy policy;
    private final LocalDate asOf;

    MilestoneFold(ReportsBySubject reports, Policy policy, LocalDate asOf) {
        this.reports = reports;
        this.policy = policy;
        this.asOf = asOf;
    }

    List<MilestoneStatus> fold(Programme programme) {
        List<MilestoneStatus> statuses = new ArrayList<>();
        for (Terminal terminal : programme.terminals()) {
            for (Milestone milestone : terminal.milestones()) {
                statuses.add(fold(terminal, milestone));
            }
        }
        return statuses;
    }

    private MilestoneStatus fold(Terminal terminal, Milestone milestone) {
        List<MilestoneUpdate> updates = reports.on(milestone);
        List<Statement<DateWindow>> forecasts = Statement.daily(updates, MilestoneUpdate::forecast, LATER_END);
        Optional<Statement<DateWindow>> forecast = last(forecasts);
        Optional<Statement<ActualReport>> actual =
                last(Statement.daily(updates, MilestoneUpdate::actual, GRAVER_ACTUAL));
        Optional<Statement<Double>> percent = last(Statement.daily(updates, MilestoneFold::percent, LOWER_PERCENT));
        DateWindow happened =
                actual.map(Statement::value).map(MilestoneFold::window).orElse(DateWindow.unknown());
        return new MilestoneStatus(
                terminal,
                milestone,
                deadlineInForce(milestone),
                forecast.map(Statement::value).orElse(DateWindow.unknown()),
                forecast.map(Statement::report),
                happened,
                actual.map(Statement::report),
                percent.map(statement -> OptionalDouble.of(statement.value())).orElse(OptionalDouble.empty()),
                percent.map(Statement::report),
                history(forecasts),
                last(updates),
                happened.isKnown() && !happened.startsAfter(asOf),
                asOf,
                policy.forMilestone(terminal, milestone));
    }

    private DateWindow deadlineInForce(Milestone milestone) {
        DateWindow deadline = milestone.deadline();
        LocalDate decided = LocalDate.MIN;
        for (Rebaseline rebaseline : milestone.rebaselines()) {
            if (rebaseline.isApproved()
                    && !rebaseline.on().isAfter(asOf)
                    && !rebaseline.on().isBefore(decided)) {
                deadline = rebaseline.deadline();
                decided = rebaseline.on();
            }
        }
        return deadline;
    }

    private static List<Forecast> history(List<Statement<DateWindow>> forecasts) {
        return forecasts.stream()
                .filter(forecast -> forecast.value().isKnown())
                .map(forecast -> new Forecast(forecast.report().reportDate(), forecast.value(), forecast.report()))
                .toList();
    }

    private static Optional<Double> percent(MilestoneUpdate update) {
        return update.percent().isPresent() ? Optional.of(update.percent().getAsDouble()) : Optional.empty();
    }

    private static DateWindow window(ActualReport actual) {
        return actual instanceof ActualReport.Happened happened ? happened.when() : DateWindow.unknown();
    }

    private static LocalDate latestEnd(ActualReport actual) {
        return window(actual).end();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }

    /** What one field of a report states, and the report. */
    private record Statement<T>(T value, MilestoneUpdate report) {

        /**
         * The statement that stands for each day on which the field was stated, oldest first.
         *
         * @param updates by date, then file, then line
         * @param gravity which of two statements made on one day in two files is the graver: the greater
         */
        static <T> List<Statement<T>> daily(
                List<MilestoneUpdate> updates, Function<MilestoneUpdate, Optional<T>> field, Comparator<T> gravity) {
            List<Statement<T>> daily = new ArrayList<>();
            for (Statement<T> next : lastOfEachFile(updates, field)) {
                int end = daily.size() - 1;
                if (end < 0 || !daily.get(end).isSameDay(next)) {
                    daily.add(next);
                } else if (gravity.compare(next.value(), daily.get(end).value()) > 0) {
                    daily.set(end, next);
                }
            }
            return daily;
        }

        private static <T> List<Statement<T>> lastOfEachFile(
                List<MilestoneUpdate> updates, Function<MilestoneUpdate, Optional<T>> field) {
            List<Statement<T>> statements = new ArrayList<>();
            for (MilestoneUpdate update : updates) {
                Optional<T> value = field.apply(update);
                if (value.isEmpty()) {
                    continue;
                }
                Statement<T> next = new Statement<>(value.get(), update);
                int end = statements.size() - 1;
                if (end >= 0
                        && statements.get(end).isSameDay(next)
                        && statements.get(end).isSameFile(next)) {
                    statements.set(end, next);
                } else {
                    statements.add(next);
                }
            }
            return statements;
        }

        private boolean isSameDay(Statement<T> other) {
            return report.reportDate().equals(other.report.reportDate());
        }

        private boolean isSameFile(Statement<T> other) {
            return report.provenance().file().equals(other.report.provenance().file());
        }
    }
}
