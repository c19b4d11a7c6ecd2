package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;
import static dev.slipway.model.base.Severity.RED;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.Precision;
import dev.slipway.model.dates.WorkingCalendar;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules D01 to D05 and P05, each as its row of the catalogue says it. */
final class NaiveNetwork {

    private static final double UNLINKED_SHARE = 0.05;

    private final NaiveFindings findings;
    private final LocalDate today;
    private final Programme programme;
    private final WorkingCalendar calendar;
    private final Map<MilestoneId, KnownMilestone> milestones;

    NaiveNetwork(
            NaiveFindings findings, LocalDate today, Programme programme, Map<MilestoneId, KnownMilestone> milestones) {
        this.findings = findings;
        this.today = today;
        this.programme = programme;
        this.calendar = programme.calendar().orElse(WorkingCalendar.EVERY_DAY);
        this.milestones = milestones;
    }

    void judge() {
        for (Dependency dependency : programme.dependencies()) {
            dependencyBreach(dependency);
            outOfSequence(dependency);
            predecessorCancelled(dependency);
        }
        for (KnownMilestone milestone : milestones.values()) {
            unreportedCascade(milestone);
        }
        unlinked();
        networkIncomplete();
    }

    /**
     * D01: successor open; window = A, else F, else B, of each; red where Ps+lag > Se; amber where only Pe+lag > Se and
     * both windows are of day or month precision; where D02 fires, silent.
     */
    private void dependencyBreach(Dependency dependency) {
        KnownMilestone successor = known(dependency.successor());
        if (!successor.open() || known(dependency.predecessor()).cancelled()) {
            return;
        }
        DateWindow before = known(dependency.predecessor()).expected();
        DateWindow after = successor.expected();
        if (!before.isKnown() || !after.isKnown()) {
            findings.notEvaluated("D01", successor.subject());
            return;
        }
        if (hasUnreportedCascade(successor)) {
            return;
        }
        DayRange breach = breach(before, after, dependency.lag());
        String predecessor = dependency.predecessor().toString();
        if (breach.lowest().isPresent() && breach.min() > 0) {
            findings.alert("D01", RED, successor.subject(), predecessor, breach);
        } else if (breach.max() > 0 && isFine(before) && isFine(after)) {
            findings.alert("D01", AMBER, successor.subject(), predecessor, breach);
        }
    }

    private DayRange breach(DateWindow before, DateWindow after, Lag lag) {
        int max = NaiveMilestones.days(after.end(), waited(before.end(), lag));
        if (!before.hasStart()) {
            return DayRange.atMost(max);
        }
        return DayRange.between(NaiveMilestones.days(after.end(), waited(before.start(), lag)), max);
    }

    /** So many days later or earlier, one at a time; of a lag in working days those of the calendar count. */
    private LocalDate waited(LocalDate day, Lag lag) {
        LocalDate waited = day;
        int counted = 0;
        while (counted < Math.abs(lag.count())) {
            waited = lag.count() > 0 ? waited.plusDays(1) : waited.minusDays(1);
            boolean isOff = lag.unit() == Lag.Unit.WORKING_DAYS
                    && (calendar.weekend().contains(waited.getDayOfWeek())
                            || calendar.holidays().contains(waited));
            counted += isOff ? 0 : 1;
        }
        return waited;
    }

    private static boolean isFine(DateWindow window) {
        return Set.of(Precision.DAY, Precision.MONTH).contains(window.precision());
    }

    /** D02: open successor that is pushed after Be while its own forecast, or silence, still meets Be, and T <= Be; red. */
    private void unreportedCascade(KnownMilestone milestone) {
        if (!milestone.open() || milestone.milestone().after().isEmpty()) {
            return;
        }
        if (!milestone.deadline().isKnown() || pushed(milestone).isEmpty()) {
            findings.notEvaluated("D02", milestone.subject());
        } else if (hasUnreportedCascade(milestone)) {
            findings.alert("D02", RED, milestone.subject(), "");
        }
    }

    private boolean hasUnreportedCascade(KnownMilestone milestone) {
        Optional<LocalDate> pushed = pushed(milestone);
        if (!milestone.deadline().isKnown() || pushed.isEmpty()) {
            return false;
        }
        LocalDate deadline = milestone.deadline().end();
        boolean forecastStillMeets = milestone.forecast().isEmpty()
                || !milestone.forecast().orElseThrow().value().end().isAfter(deadline);
        return !today.isAfter(deadline) && pushed.orElseThrow().isAfter(deadline) && forecastStillMeets;
    }

    /** The earliest day its predecessors leave it. */
    private Optional<LocalDate> pushed(KnownMilestone milestone) {
        Optional<LocalDate> latest = Optional.empty();
        for (Dependency dependency : milestone.milestone().after()) {
            Optional<LocalDate> left =
                    earliest(known(dependency.predecessor())).map(day -> waited(day, dependency.lag()));
            latest = later(latest, left);
        }
        return latest;
    }

    /** The earliest day on which it can be reached: A, else by its own dates and by its predecessors. */
    private Optional<LocalDate> earliest(KnownMilestone milestone) {
        if (milestone.cancelled()) {
            return Optional.empty();
        }
        if (milestone.completed()) {
            return milestone.actual().filter(DateWindow::hasStart).map(DateWindow::start);
        }
        return later(ownDay(milestone), pushed(milestone));
    }

    /** max(T, Fs), else T where Be < T, else nothing. */
    private Optional<LocalDate> ownDay(KnownMilestone milestone) {
        if (milestone.forecast().isPresent()) {
            LocalDate forecast = milestone.forecast().orElseThrow().value().start();
            return Optional.of(forecast.isAfter(today) ? forecast : today);
        }
        DateWindow deadline = milestone.deadline();
        return deadline.isKnown() && deadline.end().isBefore(today) ? Optional.of(today) : Optional.empty();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.orElseThrow().isAfter(other.orElseThrow()) ? one : other;
    }

    /** D03: successor has A, predecessor has none and is not cancelled; amber. */
    private void outOfSequence(Dependency dependency) {
        KnownMilestone successor = known(dependency.successor());
        KnownMilestone predecessor = known(dependency.predecessor());
        if (successor.completed() && predecessor.open()) {
            findings.alert("D03", AMBER, successor.subject(), predecessor.subject());
        }
    }

    /** D05: successor open, predecessor cancelled; amber. */
    private void predecessorCancelled(Dependency dependency) {
        KnownMilestone predecessor = known(dependency.predecessor());
        if (known(dependency.successor()).open() && predecessor.cancelled()) {
            findings.alert("D05", AMBER, dependency.successor().toString(), predecessor.subject());
        }
    }

    /** D04: programme with dependencies; more than 5% of open milestones without any link; info. */
    private void unlinked() {
        int open = 0;
        int openWithoutLink = 0;
        for (KnownMilestone milestone : milestones.values()) {
            if (milestone.open()) {
                open++;
                openWithoutLink += isLinked(milestone.milestone().id()) ? 0 : 1;
            }
        }
        if (programme.dependencies().isEmpty() || open == 0) {
            findings.notEvaluated("D04", programme.id());
        } else if ((double) openWithoutLink / open > UNLINKED_SHARE) {
            findings.alert("D04", INFO, programme.id(), "");
        }
    }

    private boolean isLinked(MilestoneId id) {
        return programme.dependencies().stream()
                .anyMatch(link ->
                        link.predecessor().equals(id) || link.successor().equals(id));
    }

    /** P05: open member with Fs > Ne, or T > Ne and a member open: red; open member with Fe > Ne: amber. */
    private void networkIncomplete() {
        if (!programme.deadline().isKnown() || milestones.isEmpty()) {
            findings.notEvaluated("P05", programme.id());
            return;
        }
        LocalDate deadline = programme.deadline().end();
        boolean red = false;
        boolean amber = false;
        for (KnownMilestone milestone : milestones.values()) {
            if (milestone.open()) {
                Optional<DateWindow> forecast = milestone.forecast().map(FieldStatement::value);
                red |= today.isAfter(deadline)
                        || forecast.map(DateWindow::start)
                                .filter(deadline::isBefore)
                                .isPresent();
                amber |=
                        forecast.map(DateWindow::end).filter(deadline::isBefore).isPresent();
            }
        }
        if (red || amber) {
            findings.alert("P05", red ? RED : AMBER, programme.id(), "");
        }
    }

    private KnownMilestone known(MilestoneId id) {
        return Optional.ofNullable(milestones.get(id)).orElseThrow();
    }
}
