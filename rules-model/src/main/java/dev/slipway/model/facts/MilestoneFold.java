package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.ActualReport;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatedField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Folds the reports on each milestone into its status. */
final class MilestoneFold {

    static final StatedField<MilestoneUpdate> FORECAST = new StatedField<>(
            report -> report.forecast().isPresent(),
            Comparator.comparing((MilestoneUpdate report) -> forecast(report).end())
                    .thenComparing(report -> forecast(report).start())
                    .thenComparing(report -> forecast(report).precision()));

    /** A withdrawal ends on the last day of all, because its date is unknown, and so is the most severe. */
    static final StatedField<MilestoneUpdate> ACTUAL = new StatedField<>(
            report -> report.actual().isPresent(),
            Comparator.comparing((MilestoneUpdate report) -> actual(report).end())
                    .thenComparing(report -> actual(report).start()));

    private static final StatedField<MilestoneUpdate> PERCENT = new StatedField<>(
            report -> report.percent().isPresent(),
            Comparator.comparingDouble(report -> -report.percent().orElseThrow()));

    private static final StatedField<MilestoneUpdate> DEADLINE = new StatedField<>(
            report -> report.deadline().filter(DateWindow::isKnown).isPresent(),
            Comparator.comparing(report -> report.deadline().orElseThrow().end()));

    private final ReportsBySubject reports;
    private final Policy policy;
    private final LocalDate asOf;
    private final Reporting reporting;

    MilestoneFold(Programme programme, ReportsBySubject reports, Policy policy, LocalDate asOf) {
        this.reports = reports;
        this.policy = policy;
        this.asOf = asOf;
        this.reporting = new Reporting(programme.reporting(), reports.first());
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

    MilestoneStatus fold(Terminal terminal, Milestone milestone) {
        List<MilestoneUpdate> updates = reports.on(milestone.id());
        List<MilestoneUpdate> forecasts = FORECAST.daily(updates);
        Optional<MilestoneUpdate> forecast = last(forecasts);
        Optional<MilestoneUpdate> actual = ACTUAL.latest(updates);
        Optional<MilestoneUpdate> percent = PERCENT.latest(updates);
        DateWindow happened = actual.map(MilestoneFold::actual).orElse(DateWindow.unknown());
        return new MilestoneStatus(
                terminal,
                milestone,
                rebaselineInForce(milestone),
                forecast.map(MilestoneFold::forecast).orElse(DateWindow.unknown()),
                forecast,
                happened,
                actual,
                percent.map(MilestoneUpdate::percent).orElse(OptionalDouble.empty()),
                percent,
                new ForecastHistory(history(forecasts)),
                DEADLINE.latest(updates),
                last(updates),
                reporting,
                happened.isKnown() && !happened.startsAfter(asOf),
                asOf,
                policy.forMilestone(terminal, milestone));
    }

    private Optional<Rebaseline> rebaselineInForce(Milestone milestone) {
        Optional<Rebaseline> latest = Optional.empty();
        for (Rebaseline next : milestone.rebaselines()) {
            boolean isInForce = next.isApproved() && !next.on().isAfter(asOf);
            if (isInForce
                    && (latest.isEmpty() || !next.on().isBefore(latest.get().on()))) {
                latest = Optional.of(next);
            }
        }
        return latest;
    }

    private static List<Forecast> history(List<MilestoneUpdate> forecasts) {
        List<Forecast> history = new ArrayList<>(forecasts.size());
        for (MilestoneUpdate report : forecasts) {
            DateWindow window = forecast(report);
            if (window.isKnown()) {
                history.add(new Forecast(report.reportDate(), window, report));
            }
        }
        return history;
    }

    static DateWindow forecast(MilestoneUpdate report) {
        return report.forecast().orElseThrow();
    }

    static DateWindow actual(MilestoneUpdate report) {
        return report.actual().orElseThrow() instanceof ActualReport.Happened happened
                ? happened.when()
                : DateWindow.unknown();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
