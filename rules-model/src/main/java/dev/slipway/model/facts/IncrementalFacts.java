package dev.slipway.model.facts;

import dev.slipway.model.facts.FactLedger.Part;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Downstream;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The {@linkplain Facts facts} of a programme, kept while reports arrive and days pass: only what a report may have
 * changed is folded again. Whatever the order in which reports arrive, the facts equal those folded at once from all of
 * them. Not for use by several threads at once.
 */
public final class IncrementalFacts {

    private final Programme programme;
    private final Policy policy;
    private final ReportsBySubject reports;
    private final Downstream downstream;
    private final Set<MilestoneId> linked;
    private final Map<String, Terminal> terminals = new HashMap<>();
    private final Map<MilestoneId, Integer> positions = new HashMap<>();
    private final List<MilestoneStatus> milestones = new ArrayList<>();
    private final FactLedger ledger = new FactLedger();

    private LocalDate asOf;
    private MilestoneFold milestoneFold;
    private NetworkFold network;

    /** The facts of a programme on which nothing is reported. */
    public IncrementalFacts(Programme programme, LocalDate asOf, Policy policy) {
        this.programme = programme;
        this.policy = policy;
        this.asOf = asOf;
        reports = new ReportsBySubject(programme);
        downstream = new Downstream(programme);
        linked = programme.linked();
        programme.terminals().forEach(terminal -> terminals.put(terminal.id(), terminal));
        programme.milestones().forEach(milestone -> positions.put(milestone.id(), positions.size()));
        foldAll();
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
        if (update.reportDate().isAfter(asOf)) {
            throw new IllegalArgumentException("the report of " + update.reportDate() + " is dated after " + asOf);
        }
        Optional<LocalDate> first = reports.first();
        reports.insert(update);
        if (!reports.first().equals(first)) {
            // Every milestone knows the day of the first report.
            foldAll();
        } else if (update instanceof MilestoneUpdate report) {
            fold(report.milestone());
        } else if (update instanceof CapacityReading reading) {
            enterTerminal(Objects.requireNonNull(terminals.get(reading.terminal())));
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
        asOf = day;
        foldAll();
    }

    /** The facts that are gone and new since the last call; at the first call all are new. */
    public FactChanges changes() {
        return ledger.changes();
    }

    private void foldAll() {
        milestoneFold = new MilestoneFold(programme, reports, policy, asOf);
        milestones.clear();
        milestones.addAll(milestoneFold.fold(programme));
        network = new NetworkFold(programme, milestones);
        milestones.forEach(this::enterMilestone);
        network.cascades().forEach(this::enterCascade);
        programme.dependencies().forEach(this::enterDependency);
        programme.terminals().forEach(this::enterTerminal);
        enterProgramme();
    }

    private void fold(MilestoneId id) {
        int position = position(id);
        MilestoneStatus before = milestones.get(position);
        MilestoneStatus status = milestoneFold.fold(before.terminal(), before.milestone());
        milestones.set(position, status);
        enterMilestone(status);
        if (!status.equals(before)) {
            foldNetwork(status);
            enterTerminal(status.terminal());
            enterProgramme();
        }
    }

    private void foldNetwork(MilestoneStatus changed) {
        List<MilestoneId> waiting = network.refold(changed, downstream);
        downstream.from(changed.id()).forEach(this::enterDependency);
        for (MilestoneId id : waiting) {
            enterCascade(network.cascade(id));
            milestones.get(position(id)).milestone().after().forEach(this::enterDependency);
        }
    }

    private int position(MilestoneId id) {
        return Objects.requireNonNull(positions.get(id));
    }

    private void enterMilestone(MilestoneStatus status) {
        List<Subject> facts = new ArrayList<>();
        facts.add(status);
        facts.addAll(ContradictionFold.in(status, reports.on(status.id())));
        ledger.enter(Part.MILESTONE, status.id(), facts);
    }

    private void enterCascade(CascadeStatus cascade) {
        ledger.enter(Part.CASCADE, cascade.milestone().id(), List.of(cascade));
    }

    private void enterDependency(Dependency dependency) {
        ledger.enter(Part.DEPENDENCY, dependency, List.of(network.dependency(dependency)));
    }

    private void enterTerminal(Terminal terminal) {
        TerminalStatus status = new TerminalStatus(terminal, milestonesOf(terminal), policy.forTerminal(terminal));
        CapacityFold capacity = new CapacityFold(reports);
        List<Subject> facts = new ArrayList<>();
        facts.add(status);
        facts.addAll(capacity.capacities(status));
        facts.addAll(capacity.readings(status));
        ledger.enter(Part.TERMINAL, terminal.id(), facts);
    }

    private List<MilestoneStatus> milestonesOf(Terminal terminal) {
        if (terminal.milestones().isEmpty()) {
            return List.of();
        }
        int first = position(terminal.milestones().get(0).id());
        return milestones.subList(first, first + terminal.milestones().size());
    }

    private void enterProgramme() {
        ProgrammeStatus status = ProgrammeStatus.of(programme, () -> linked, milestones, asOf, policy.forProgramme());
        ledger.enter(Part.PROGRAMME, programme.id(), List.of(status));
    }
}
