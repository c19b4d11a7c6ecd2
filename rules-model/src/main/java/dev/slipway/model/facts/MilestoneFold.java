package dev.slipway.model.facts;

import dev.slipway.model.base.Derived;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.facts.state.AttributeFold;
import dev.slipway.model.facts.state.Opinion;
import dev.slipway.model.facts.state.ReportHistory;
import dev.slipway.model.facts.state.SeriesFold;
import dev.slipway.model.facts.state.StateFold;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Rebaseline;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Health;
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

    private static final StatedField<MilestoneUpdate> FLOAT = new StatedField<>(
            report -> report.totalFloat().isPresent(),
            Comparator.comparingDouble(report -> -report.totalFloat().orElseThrow()));

    private static final StatedField<MilestoneUpdate> DEADLINE = new StatedField<>(
            report -> report.deadline().filter(DateWindow::isKnown).isPresent(),
            Comparator.comparing(report -> report.deadline().orElseThrow().end()));

    private final Programme programme;
    private final ReportsBySubject reports;
    private final Policy policy;
    private final LocalDate asOf;

    MilestoneFold(Programme programme, ReportsBySubject reports, Policy policy, LocalDate asOf) {
        this.programme = programme;
        this.reports = reports;
        this.policy = policy;
        this.asOf = asOf;
    }

    List<MilestoneStatus> fold() {
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
        return fold(terminal, milestone, updates, asOf, opinion(terminal, milestone, updates));
    }

    private MilestoneStatus fold(
            Terminal terminal,
            Milestone milestone,
            List<MilestoneUpdate> updates,
            LocalDate today,
            Optional<Opinion> opinion) {
        List<MilestoneUpdate> forecasts = SeriesFold.FORECAST.daily(updates);
        Optional<MilestoneUpdate> forecast = last(forecasts);
        Optional<MilestoneUpdate> percent = StateFold.PERCENT.latest(updates);
        OptionalDouble done = percent.map(MilestoneUpdate::percent).orElse(OptionalDouble.empty());
        Optional<Rebaseline> rebaseline = rebaselineInForce(milestone, today);
        DateWindow deadline = rebaseline.map(Rebaseline::deadline).orElse(milestone.deadline());
        DateWindow expected = forecast.map(SeriesFold::forecast).orElse(DateWindow.unknown());
        ForecastHistory history = new ForecastHistory(history(forecasts));
        Attributes attributes = AttributeFold.of(milestone, updates);
        Thresholds thresholds =
                policy.forMilestone(terminal, milestone, attributes.within(programme.attributesAt(terminal)));
        return new MilestoneStatus(
                terminal,
                milestone,
                rebaseline,
                StateFold.of(milestone, updates, done.orElse(0), today),
                expected,
                forecast,
                onDeadline(deadline, forecasts, today),
                done,
                percent,
                FLOAT.latest(updates),
                history,
                new Derived<>(() -> expected.isKnown() ? history.trend(thresholds) : Optional.empty()),
                DEADLINE.latest(updates),
                last(updates),
                new ReportHistory(updates),
                opinion,
                attributes,
                today,
                thresholds);
    }

    /** What was forecast on the last day of the deadline; unknown where nothing was, or the day is still to come. */
    private static DateWindow onDeadline(DateWindow deadline, List<MilestoneUpdate> forecasts, LocalDate today) {
        if (!deadline.endedBefore(today)) {
            return DateWindow.unknown();
        }
        DateWindow forecast = DateWindow.unknown();
        for (MilestoneUpdate report : forecasts) {
            forecast = report.reportDate().isAfter(deadline.end()) ? forecast : SeriesFold.forecast(report);
        }
        return forecast;
    }

    /** What the office thinks of it, beside what was known on the day of that report but for opinions. */
    private Optional<Opinion> opinion(Terminal terminal, Milestone milestone, List<MilestoneUpdate> updates) {
        return ReportHistory.HEALTH.latest(updates).map(report -> {
            boolean isGood = report.health().orElseThrow() == Health.GREEN;
            LocalDate day = report.reportDate();
            return new Opinion(
                    report, isGood && knownOn(day, terminal, milestone, updates).isSlipRed());
        });
    }

    private MilestoneStatus knownOn(
            LocalDate day, Terminal terminal, Milestone milestone, List<MilestoneUpdate> updates) {
        return fold(terminal, milestone, until(day, updates), day, Optional.empty());
    }

    private static List<MilestoneUpdate> until(LocalDate day, List<MilestoneUpdate> updates) {
        return updates.stream()
                .filter(update -> !update.reportDate().isAfter(day))
                .toList();
    }

    private Optional<Rebaseline> rebaselineInForce(Milestone milestone, LocalDate today) {
        Optional<Rebaseline> latest = Optional.empty();
        for (Rebaseline next : milestone.rebaselines()) {
            boolean isInForce = next.isApproved() && !next.on().isAfter(today);
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
            DateWindow window = SeriesFold.forecast(report);
            if (window.isKnown()) {
                history.add(new Forecast(report.reportDate(), window, report));
            }
        }
        return history;
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
