package dev.slipway.model.facts;

import dev.slipway.model.facts.FactLedger.Part;
import dev.slipway.model.facts.reports.ReportSeriesBook;
import dev.slipway.model.facts.reports.ReportsBySubject;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Downstream;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The {@linkplain Facts facts} of a programme, kept while reports arrive and days pass: only what a report may have
 * changed is folded again. Whatever the order in which reports arrive, the facts equal those folded at once from all of
 * them. Not for use by several threads at once.
 */
public final class IncrementalFacts {

    /**
     * Facts that no longer hold and those that replace them.
     *
     * @param gone as they were handed out before, the same objects
     */
    public record Changes(List<Subject> gone, List<Subject> come) {

        public Changes {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /** From so many reports on all is folded once rather than each part for its report. */
    private static final int MANY = 50;

    private final Programme plan;
    private final Policy policy;
    private final ReportsBySubject reports;
    private final ReportSeriesBook series;
    private final Downstream downstream;
    private final BitSet linked;
    private final Map<String, Terminal> terminals = new HashMap<>();
    private final FactLedger ledger = new FactLedger();

    private LocalDate asOf;
    private Programme programme;
    private MilestoneBook milestones;
    private NetworkFold network;
    private ReportingEntries reporting;
    private ForesightEntries foresight;

    /** The facts of a programme on which nothing is reported. */
    public IncrementalFacts(Programme programme, LocalDate asOf, Policy policy) {
        this(programme, List.of(), asOf, policy);
    }

    /**
     * The facts of a programme with the reports made on it by the day, folded at once.
     *
     * @throws IllegalArgumentException if one of them speaks of a terminal or milestone that the programme does not have
     */
    public IncrementalFacts(Programme plan, Collection<? extends StatusUpdate> updates, LocalDate asOf, Policy policy) {
        this.plan = plan;
        this.programme = plan.knownOn(asOf);
        this.policy = policy;
        this.asOf = asOf;
        reports = ReportsBySubject.madeBy(asOf, programme, updates);
        series = new ReportSeriesBook(programme, reports);
        downstream = new Downstream(programme);
        linked = programme.linkedPlaces();
        programme.terminals().forEach(terminal -> terminals.put(terminal.id(), terminal));
        milestones = new MilestoneBook(programme, reports, policy, asOf);
        foresight = new ForesightEntries(programme, reports, ledger);
        enterAll();
    }

    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Refuses a report that the programme has no place for.
     *
     * @throws IllegalArgumentException if it speaks of a terminal or milestone that the programme does not have
     */
    public void requireSubjectOf(StatusUpdate update) {
        reports.requireSubjectOf(update);
    }

    /**
     * Takes in a report made by the day.
     *
     * @throws IllegalArgumentException if it is dated after the day, or speaks of a terminal or milestone that the
     *     programme does not have
     */
    public void accept(StatusUpdate update) {
        requireMade(update);
        Optional<StatusUpdate> first = reports.firstReport();
        reports.insert(update);
        series.add(update);
        if (!reports.firstReport().equals(first)) {
            // Every milestone knows the day of the first report, and reporting that report itself.
            foldAll();
        } else if (update instanceof MilestoneUpdate report) {
            fold(reports.current(report.milestone()), report.reportDate());
        } else if (update instanceof CapacityReading reading) {
            Terminal terminal = Objects.requireNonNull(terminals.get(reports.current(reading.terminal())));
            enterTerminal(terminal);
            enterProgramme();
            reporting.enter(terminal, Optional.empty());
        } else if (update instanceof ScheduleReport) {
            enterSchedules();
        } else {
            enterUnplanned();
        }
    }

    /**
     * Takes in reports made by the day, and folds what they touch once.
     *
     * @throws IllegalArgumentException as {@link #accept} says; nothing is taken in then
     */
    public void acceptAll(Collection<? extends StatusUpdate> updates) {
        updates.forEach(update -> {
            requireMade(update);
            requireSubjectOf(update);
        });
        if (updates.size() < MANY) {
            updates.forEach(this::accept);
        } else {
            updates.forEach(reports::insert);
            updates.forEach(series::add);
            foldAll();
        }
    }

    private void requireMade(StatusUpdate update) {
        if (update.reportDate().isAfter(asOf)) {
            throw new IllegalArgumentException("the report of " + update.reportDate() + " is dated after " + asOf);
        }
    }

    /**
     * Goes on to a later day.
     *
     * @throws IllegalArgumentException if it lies before the day that was
     */
    public void advanceTo(LocalDate day) {
        if (day.isBefore(asOf)) {
            throw new IllegalArgumentException(day + " lies before " + asOf + "; days only pass forward");
        }
        if (day.isAfter(asOf)) {
            asOf = day;
            Programme known = plan.knownOn(day);
            if (known.equals(programme)) {
                milestones.advanceTo(day);
            } else {
                takeDecisions(known);
            }
            ledger.startAnew();
            enterAll();
        }
    }

    /** What was decided meanwhile stands in the plan of every fact, so that all are folded again. */
    private void takeDecisions(Programme known) {
        programme = known;
        known.terminals().forEach(terminal -> terminals.put(terminal.id(), terminal));
        milestones = new MilestoneBook(known, reports, policy, asOf);
        foresight = new ForesightEntries(known, reports, ledger);
    }

    /**
     * The facts that are gone and new since the last call; at the first call, and at the first on a later day, all are new and
     * none is told to be gone: almost every fact names the day.
     */
    public Changes changes() {
        return ledger.changes();
    }

    private void foldAll() {
        milestones.foldAll();
        foresight = new ForesightEntries(programme, reports, ledger);
        enterAll();
    }

    private void enterAll() {
        network = new NetworkFold(programme, milestones.all(), downstream::inOrder);
        milestones.all().forEach(this::enterMilestone);
        network.cascades().forEach(this::enterCascade);
        programme.dependencies().forEach(this::enterDependency);
        programme.terminals().forEach(this::enterTerminal);
        enterProgramme();
        enterUnplanned();
        enterSchedules();
        reporting = new ReportingEntries(programme, series, reports.firstReport(), asOf, this::statusOf, ledger);
        reporting.enterAll();
        foresight.enterAll(milestones.all());
    }

    /** Folds again what a report of that day on a milestone may have changed. */
    private void fold(MilestoneId id, LocalDate day) {
        MilestoneStatus before = milestones.status(id);
        MilestoneStatus status = milestones.fold(id);
        enterMilestone(status);
        if (!status.equals(before)) {
            foldNetwork(status);
            enterTerminal(status.terminal());
        }
        // Even a report that says nothing new ends a silence, and says that an item has not vanished.
        enterProgramme(status);
        enterUnplanned();
        reporting.enter(status.terminal(), Optional.of(id));
        foresight.enter(status, day, milestones.all());
    }

    private void foldNetwork(MilestoneStatus changed) {
        List<MilestoneId> waiting = network.refold(changed, downstream);
        downstream.from(changed.id()).forEach(this::enterDependency);
        for (MilestoneId id : waiting) {
            enterCascade(network.cascade(id));
            milestones.status(id).milestone().after().forEach(this::enterDependency);
        }
    }

    private void enterMilestone(MilestoneStatus status) {
        ledger.enter(Part.MILESTONE, status.id(), milestones.facts(status.id()));
    }

    private void enterCascade(CascadeStatus cascade) {
        ledger.enter(Part.CASCADE, cascade.milestone().id(), List.of(cascade));
    }

    private void enterDependency(Dependency dependency) {
        ledger.enter(Part.DEPENDENCY, dependency, List.of(network.dependency(dependency)));
    }

    private void enterTerminal(Terminal terminal) {
        TerminalStatus status = TerminalStatus.of(programme, terminal, milestones.of(terminal), policy);
        CapacityFold capacity = new CapacityFold(reports);
        List<Subject> facts = new ArrayList<>();
        facts.add(status);
        facts.addAll(capacity.capacities(status));
        facts.addAll(capacity.readings(status));
        facts.addAll(ContradictionFold.in(status));
        ledger.enter(Part.TERMINAL, terminal.id(), facts);
    }

    private void enterProgramme() {
        ledger.enter(
                Part.PROGRAMME,
                programme.id(),
                List.of(ProgrammeStatus.of(programme, () -> linked, milestones.all(), asOf, policy.forProgramme())));
    }

    /** Enters the programme after a report on one of its milestones. */
    private void enterProgramme(MilestoneStatus reported) {
        ProgrammeStatus before = (ProgrammeStatus) statusOf(Part.PROGRAMME, programme.id());
        ledger.enter(
                Part.PROGRAMME,
                programme.id(),
                List.of(before.with(milestones.position(reported.id()), milestones.all(), linked)));
    }

    private void enterUnplanned() {
        ledger.enter(
                Part.UNPLANNED,
                programme.id(),
                new UnplannedFold(programme, reports, milestones.all(), asOf, policy.forProgramme()).fold());
    }

    private void enterSchedules() {
        ledger.enter(
                Part.SCHEDULE,
                programme.id(),
                ScheduleStatus.latest(programme, reports.schedules(), policy.forProgramme()));
    }

    /** The facts on the programme and a terminal as they are entered now. */
    private Subject statusOf(Part part, Object key) {
        return ledger.first(part, key);
    }
}
