package dev.slipway.model.facts;

import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A programme and the reports on it, folded into the facts of one day. Rules see nothing else.
 *
 * <p>How reports fold: those made after the day do not exist. A blank says nothing; field by field the latest
 * statement counts. Of two made on the same day in one file the later line counts; in two files the more severe: the later
 * last day of a forecast or completion, an unknown date before any known one, the lower percentage, and a withdrawal
 * before any completion. Of capacities planned or nominal that were read on the same day the lower one counts, wherever it
 * was read. So the order in which files are read makes no difference.
 */
public record Facts(
        AsOf asOf,
        ProgrammeStatus programme,
        List<MilestoneStatus> milestones,
        List<DependencyStatus> dependencies,
        List<CascadeStatus> cascades,
        List<CapacityStatus> capacities,
        List<ReadingsStatus> readings,
        List<TerminalStatus> terminals,
        List<Contradiction> contradictions) {

    public Facts {
        milestones = List.copyOf(milestones);
        dependencies = List.copyOf(dependencies);
        cascades = List.copyOf(cascades);
        capacities = List.copyOf(capacities);
        readings = List.copyOf(readings);
        terminals = List.copyOf(terminals);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Folds the reports into facts as of the day.
     *
     * @throws IllegalArgumentException if a report speaks of a terminal or milestone that the programme does not have
     */
    public static Facts of(
            Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf, Policy policy) {
        ReportsBySubject reports = ReportsBySubject.madeBy(asOf, programme, updates);
        MilestoneFold milestoneFold = new MilestoneFold(programme, reports, policy, asOf);
        List<MilestoneStatus> milestones = milestoneFold.fold(programme);
        NetworkFold network = new NetworkFold(programme, milestones);
        CapacityFold capacity = new CapacityFold(reports);
        List<TerminalStatus> terminals = terminals(programme, milestones, policy);
        return new Facts(
                new AsOf(asOf),
                ProgrammeStatus.of(programme, programme::linked, milestones, asOf, policy.forProgramme()),
                milestones,
                network.dependencies(),
                network.cascades(),
                each(terminals, capacity::capacities),
                each(terminals, capacity::readings),
                terminals,
                each(milestones, status -> ContradictionFold.in(status, reports.on(status.id()))));
    }

    private static <T, R> List<R> each(List<T> all, Function<T, List<R>> facts) {
        List<R> joined = new ArrayList<>();
        all.forEach(one -> joined.addAll(facts.apply(one)));
        return joined;
    }

    private static List<TerminalStatus> terminals(
            Programme programme, List<MilestoneStatus> milestones, Policy policy) {
        List<TerminalStatus> terminals = new ArrayList<>();
        int next = 0;
        for (Terminal terminal : programme.terminals()) {
            int end = next + terminal.milestones().size();
            terminals.add(new TerminalStatus(terminal, milestones.subList(next, end), policy.forTerminal(terminal)));
            next = end;
        }
        return terminals;
    }

    /** Every fact a rule may be on, in a fixed order. */
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>(milestones);
        subjects.addAll(dependencies);
        subjects.addAll(cascades);
        subjects.addAll(capacities);
        subjects.addAll(readings);
        subjects.addAll(terminals);
        subjects.addAll(contradictions);
        subjects.add(programme);
        return subjects;
    }
}
