package dev.slipway.model.facts;

import dev.slipway.model.facts.reports.Learners;
import dev.slipway.model.facts.reports.ReportSeriesBook;
import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.foresight.ForecastSeries;
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
 * <p>What was decided after the day, re-baselines and cancellations, does not exist either.
 *
 * <p>How reports fold: those made after the day do not exist. A blank says nothing; field by field the latest
 * statement counts. Of two made on the same day in one file the later line counts; in two files the more severe: the later
 * last day of a forecast or completion, an unknown date before any known one, the lower percentage, and a withdrawal
 * before any completion. Of two at one place, or at none, the more severe counts too, and an open word before a
 * completion, and that before a cancellation. Of capacities planned or nominal that were read on the same day the lower one counts, wherever it
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
        List<ReportingStatus> reporting,
        List<UnplannedItem> unplanned,
        List<ScheduleStatus> schedules,
        List<Contradiction> contradictions,
        List<ForesightStatus> foresight) {

    public Facts {
        milestones = List.copyOf(milestones);
        dependencies = List.copyOf(dependencies);
        cascades = List.copyOf(cascades);
        capacities = List.copyOf(capacities);
        readings = List.copyOf(readings);
        terminals = List.copyOf(terminals);
        reporting = List.copyOf(reporting);
        unplanned = List.copyOf(unplanned);
        schedules = List.copyOf(schedules);
        contradictions = List.copyOf(contradictions);
        foresight = List.copyOf(foresight);
    }

    /**
     * Folds the reports into facts as of the day.
     *
     * @throws IllegalArgumentException if a report speaks of a terminal or milestone that the programme does not have
     */
    public static Facts of(Programme plan, Collection<? extends StatusUpdate> updates, LocalDate asOf, Policy policy) {
        Programme programme = plan.knownOn(asOf);
        ReportsBySubject reports = ReportsBySubject.madeBy(asOf, programme, updates);
        MilestoneFold milestoneFold = new MilestoneFold(programme, reports, policy, asOf);
        List<MilestoneStatus> milestones = milestoneFold.fold();
        NetworkFold network = new NetworkFold(programme, milestones);
        CapacityFold capacity = new CapacityFold(reports);
        List<TerminalStatus> terminals = terminals(programme, milestones, policy);
        ProgrammeStatus whole =
                ProgrammeStatus.of(programme, programme::linkedPlaces, milestones, asOf, policy.forProgramme());
        return new Facts(
                new AsOf(asOf),
                whole,
                milestones,
                network.dependencies(),
                network.cascades(),
                each(terminals, capacity::capacities),
                each(terminals, capacity::readings),
                terminals,
                new ReportingFold(programme, new ReportSeriesBook(programme, reports), reports.firstReport(), asOf)
                        .fold(whole, terminals),
                new UnplannedFold(programme, reports, milestones, asOf, policy.forProgramme()).fold(),
                ScheduleStatus.latest(programme, reports.schedules(), policy.forProgramme()),
                contradictions(milestones, terminals, reports),
                foresight(milestones, ForesightFold.of(programme, reports)));
    }

    private static List<ForesightStatus> foresight(List<MilestoneStatus> milestones, ForesightFold fold) {
        return milestones.stream()
                .filter(MilestoneStatus::isActive)
                .map(fold::of)
                .toList();
    }

    /**
     * All that was expected of each milestone until the day, in the order of the programme; a series is named
     * {@code programme:terminal/milestone}, and its cluster is the terminal.
     *
     * @throws IllegalArgumentException if a report speaks of a terminal or milestone that the programme does not have
     */
    public static List<ForecastSeries> series(
            Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf) {
        ReportsBySubject reports = ReportsBySubject.madeBy(asOf, programme, updates);
        return each(programme.terminals(), terminal -> terminal.milestones().stream()
                .map(milestone -> Learners.series(programme, reports, terminal, milestone))
                .toList());
    }

    private static List<Contradiction> contradictions(
            List<MilestoneStatus> milestones, List<TerminalStatus> terminals, ReportsBySubject reports) {
        List<Contradiction> all = each(milestones, status -> ContradictionFold.in(status, reports.on(status.id())));
        all.addAll(each(terminals, ContradictionFold::in));
        return all;
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
            terminals.add(TerminalStatus.of(programme, terminal, milestones.subList(next, end), policy));
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
        subjects.addAll(reporting);
        subjects.addAll(unplanned);
        subjects.addAll(schedules);
        subjects.addAll(contradictions);
        subjects.addAll(foresight);
        subjects.add(programme);
        return subjects;
    }
}
