package dev.slipway.bench.handwritten;

import dev.slipway.model.Basis;
import dev.slipway.model.CapacityReading;
import dev.slipway.model.CapacityTarget;
import dev.slipway.model.DateWindow;
import dev.slipway.model.DayRange;
import dev.slipway.model.Dependency;
import dev.slipway.model.Milestone;
import dev.slipway.model.MilestoneId;
import dev.slipway.model.MilestoneUpdate;
import dev.slipway.model.Precision;
import dev.slipway.model.Programme;
import dev.slipway.model.Provenance;
import dev.slipway.model.Severity;
import dev.slipway.model.StatusUpdate;
import dev.slipway.model.Terminal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges one programme in one go. */
public final class HandWrittenRules {

    private static final int AMBER_DAYS = 1;
    private static final int RED_DAYS = 30;
    private static final int GRACE_DAYS = 5;
    private static final double AMBER_SHARE = 1;
    private static final double RED_SHARE = 0.8;
    private static final int MOST_FORECASTS_TOLD = 6;

    private final Programme programme;
    private final LocalDate today;
    private final Map<MilestoneId, MilestoneState> states = new HashMap<>();
    private final Map<String, CapacityReading> planned = new HashMap<>();
    private final List<HandAlert> alerts = new ArrayList<>();
    private @Nullable LocalDate firstReport;

    private HandWrittenRules(Programme programme, LocalDate today) {
        this.programme = programme;
        this.today = today;
    }

    /** The alerts on a programme, terminal by terminal. */
    public static List<HandAlert> judge(Programme programme, List<StatusUpdate> updates, LocalDate today) {
        HandWrittenRules rules = new HandWrittenRules(programme, today);
        rules.fold(updates);
        programme.terminals().forEach(rules::judge);
        return rules.alerts;
    }

    private void fold(List<StatusUpdate> updates) {
        for (Terminal terminal : programme.terminals()) {
            for (Milestone milestone : terminal.milestones()) {
                states.put(milestone.id(), new MilestoneState(milestone));
            }
        }
        for (StatusUpdate update : updates) {
            if (!update.reportDate().isAfter(today)) {
                take(update);
            }
        }
        states.values().forEach(state -> state.fold(today));
    }

    private void take(StatusUpdate update) {
        if (firstReport == null || update.reportDate().isBefore(firstReport)) {
            firstReport = update.reportDate();
        }
        if (update instanceof MilestoneUpdate report) {
            state(report.milestone()).add(report);
        } else if (update instanceof CapacityReading reading && reading.basis() == Basis.PLANNED) {
            planned.merge(reading.terminal() + '\n' + reading.measure(), reading, HandWrittenRules::standing);
        }
    }

    private static CapacityReading standing(CapacityReading one, CapacityReading other) {
        int byDay = one.reportDate().compareTo(other.reportDate());
        return byDay > 0 || (byDay == 0 && one.value() < other.value()) ? one : other;
    }

    private MilestoneState state(MilestoneId id) {
        return Objects.requireNonNull(states.get(id));
    }

    private void judge(Terminal terminal) {
        for (Milestone milestone : terminal.milestones()) {
            MilestoneState state = state(milestone.id());
            if (state.isOpen) {
                judgeOpen(state);
            } else {
                judgeCompleted(state);
            }
        }
        for (CapacityTarget target : terminal.capacity()) {
            judge(terminal, target);
        }
    }

    private void judgeOpen(MilestoneState state) {
        DateWindow deadline = state.deadline;
        DateWindow forecast = state.forecast;
        boolean isOverdue = deadline.endedBefore(today) && deadline.daysPastBy(today) >= AMBER_DAYS;
        if (isOverdue) {
            int late = deadline.daysPastBy(today);
            tell("S01", band(late), state, DayRange.exactly(late), promised(state));
        } else if (forecast.startsAfter(deadline)) {
            DayRange slip = forecast.daysAfter(deadline);
            if (slip.middle() >= AMBER_DAYS) {
                tell("S02", band(slip.middle()), state, slip, promised(state), place(state.forecastReport));
            }
        }
        if (forecast.endedBefore(today)) {
            boolean wasLapsed = forecast.endedBefore(
                    Objects.requireNonNull(state.forecastReport).reportDate());
            DayRange past = DayRange.exactly(forecast.daysPastBy(today));
            tell("S06", wasLapsed ? Severity.RED : Severity.AMBER, state, past, place(state.forecastReport));
        }
        judgeMove(state);
        judgeSilence(state);
        judgeDependencies(state);
    }

    private void judgeCompleted(MilestoneState state) {
        if (state.actual.startsAfter(state.deadline)) {
            DayRange slip = state.actual.daysAfter(state.deadline);
            if (slip.middle() >= AMBER_DAYS) {
                tell("S04", Severity.AMBER, state, slip, promised(state), place(state.actualReport));
            }
        }
    }

    private void judgeMove(MilestoneState state) {
        if (state.forecasts.size() < 2) {
            return;
        }
        DateWindow before = state.forecastBefore();
        DateWindow last = state.forecastLast();
        int move = Math.toIntExact(ChronoUnit.DAYS.between(before.end(), last.end()));
        boolean isCertain = last.startsAfter(before);
        if (move > 0 && (!isCertain || move >= AMBER_DAYS)) {
            List<MilestoneUpdate> told = state.forecasts.subList(
                    Math.max(0, state.forecasts.size() - MOST_FORECASTS_TOLD), state.forecasts.size());
            Provenance[] places = told.stream().map(MilestoneUpdate::provenance).toArray(Provenance[]::new);
            tell("T01", isCertain ? band(move) : Severity.AMBER, state, DayRange.exactly(move), places);
        }
    }

    private void judgeSilence(MilestoneState state) {
        LocalDate heard = state.latest == null ? firstReport : state.latest.reportDate();
        if (heard == null || state.milestone.start().startsAfter(today)) {
            return;
        }
        long silent = ChronoUnit.DAYS.between(heard, today);
        int cadence = programme.reporting().days();
        if (silent > cadence + GRACE_DAYS) {
            tell("T06", silent > 2L * cadence ? Severity.RED : Severity.AMBER, state, Optional.empty());
        }
    }

    private void judgeDependencies(MilestoneState successor) {
        if (successor.milestone.after().isEmpty()) {
            return;
        }
        follow(successor);
        boolean isUnreported = successor.pushedTo != null
                && successor.deadline.endedBefore(successor.pushedTo)
                && (!successor.forecast.isKnown() || successor.forecast.meets(successor.deadline));
        DateWindow own = successor.expected();
        if (isUnreported || !own.isKnown()) {
            return;
        }
        for (Dependency dependency : successor.milestone.after()) {
            judge(dependency, successor, own);
        }
    }

    private void judge(Dependency dependency, MilestoneState successor, DateWindow own) {
        MilestoneState predecessor = state(dependency.predecessor());
        DateWindow other = predecessor.expected();
        if (!other.isKnown()) {
            return;
        }
        DayRange breach = other.daysAfter(own).plus(dependency.lagDays());
        if (breach.isCertain() || (breach.isPossible() && isClose(own) && isClose(other))) {
            alerts.add(new HandAlert(
                    "D01",
                    breach.isCertain() ? Severity.RED : Severity.AMBER,
                    successor.subject,
                    predecessor.subject,
                    successor.milestone.owner(),
                    Optional.of(breach),
                    List.of(datePlace(predecessor), datePlace(successor), dependency.provenance())));
        }
    }

    /** Works out the latest day to which the predecessors of a milestone push it, theirs first. */
    private void follow(MilestoneState state) {
        if (state.isFollowed) {
            return;
        }
        state.isFollowed = true;
        for (Dependency dependency : state.milestone.after()) {
            MilestoneState predecessor = state(dependency.predecessor());
            follow(predecessor);
            LocalDate certain = certain(predecessor);
            if (certain != null) {
                LocalDate day = certain.plusDays(dependency.lagDays());
                state.pushedTo = state.pushedTo == null || day.isAfter(state.pushedTo) ? day : state.pushedTo;
            }
        }
    }

    private static @Nullable LocalDate certain(MilestoneState state) {
        DateWindow own = state.expected();
        LocalDate pushedTo = state.pushedTo;
        if (pushedTo != null && state.isOpen && !(own.hasStart() && !own.start().isBefore(pushedTo))) {
            return pushedTo;
        }
        return own.hasStart() ? own.start() : null;
    }

    private void judge(Terminal terminal, CapacityTarget target) {
        @Nullable CapacityReading read = planned.get(terminal.id() + '\n' + target.measure());
        boolean isComplete =
                target.target().isPresent() && (read != null || target.planned().isPresent());
        if (!isComplete) {
            return;
        }
        double value = read != null ? read.value() : target.planned().getAsDouble();
        double share = value / target.target().getAsDouble();
        if (share < AMBER_SHARE) {
            alerts.add(new HandAlert(
                    "C01",
                    share < RED_SHARE ? Severity.RED : Severity.AMBER,
                    terminal.id(),
                    target.measure(),
                    opener(terminal),
                    Optional.empty(),
                    read == null ? List.of(target.provenance()) : List.of(target.provenance(), read.provenance())));
        }
    }

    /** The owner of the milestone with which the terminal starts work. */
    private static String opener(Terminal terminal) {
        for (String kind : List.of("opening", "launch", "establishment")) {
            for (Milestone milestone : terminal.milestones()) {
                if (milestone.kind().equals(kind)) {
                    return milestone.owner();
                }
            }
        }
        return "";
    }

    private static boolean isClose(DateWindow date) {
        return !date.isCoarserThan(Precision.MONTH);
    }

    private static Severity band(int days) {
        return days >= RED_DAYS ? Severity.RED : Severity.AMBER;
    }

    private static Provenance promised(MilestoneState state) {
        return state.milestone.provenance();
    }

    private static Provenance place(@Nullable MilestoneUpdate report) {
        return report == null ? Provenance.none() : report.provenance();
    }

    private static Provenance datePlace(MilestoneState state) {
        if (!state.isOpen) {
            return place(state.actualReport);
        }
        return state.forecast.isKnown() ? place(state.forecastReport) : promised(state);
    }

    private void tell(String rule, Severity severity, MilestoneState state, DayRange days, Provenance... places) {
        tell(rule, severity, state, Optional.of(days), places);
    }

    private void tell(
            String rule, Severity severity, MilestoneState state, Optional<DayRange> days, Provenance... places) {
        List<Provenance> evidence = new ArrayList<>(List.of(places));
        Provenance latest = place(state.latest);
        if (state.latest != null && !evidence.contains(latest)) {
            evidence.add(latest);
        }
        alerts.add(
                new HandAlert(rule, severity, state.subject, "", state.milestone.owner(), days, List.copyOf(evidence)));
    }
}
