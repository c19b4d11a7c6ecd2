package dev.slipway.model.facts;

import dev.slipway.model.base.Rag;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One programme of a portfolio as it was judged, for rules that compare programmes. It holds numbers, not the programme.
 *
 * @param id of the programme
 * @param name of the programme
 * @param rag its state: that of its most severe alert that no waiver covers
 * @param milestones all of its milestones
 * @param open those neither completed nor cancelled
 * @param late open ones that are past their deadline, or forecast wholly after it
 * @param mostDaysLate of the latest of them; 0 where none is late
 * @param redAlerts entries that are red and not waived
 * @param amberAlerts entries that are amber and not waived
 * @param owners what each owner has in it, in the order of their names
 * @param capacities what its terminals handle together, by measure
 * @param findings its most severe alerts, for whoever checks what a rule says
 */
public record ProgrammeSummary(
        String id,
        String name,
        Rag rag,
        int milestones,
        int open,
        int late,
        int mostDaysLate,
        int redAlerts,
        int amberAlerts,
        List<OwnerTally> owners,
        List<CapacityTally> capacities,
        List<Statement> findings,
        Thresholds thresholds)
        implements Subject {

    static final InputTable<ProgrammeSummary> INPUTS = InputTable.of(
            "programme of a portfolio",
            Input.of("milestones", programme -> programme.milestones > 0, "members"),
            Input.of(
                    "planned",
                    programme -> programme.capacities.stream().anyMatch(each -> each.planned > 0),
                    "planned"),
            Input.of("target", programme -> programme.capacities.stream().anyMatch(each -> each.target > 0), "target"));

    /**
     * What one owner has in a programme.
     *
     * @param owner as the milestones name it
     * @param open milestones neither completed nor cancelled
     * @param late open ones that are past their deadline, or forecast wholly after it
     */
    public record OwnerTally(String owner, int open, int late) {}

    /**
     * What the terminals of a programme have together, in one measure.
     *
     * @param measure such as {@code TEU/year}
     * @param target what they are to handle; 0 where nobody says
     * @param planned what is designed; 0 where nobody says
     */
    public record CapacityTally(String measure, double target, double planned) {}

    public ProgrammeSummary {
        owners = List.copyOf(owners);
        capacities = List.copyOf(capacities);
        findings = List.copyOf(findings);
    }

    /** {@code red}, {@code amber}, {@code green}, or {@code grey} where nothing was judged. */
    public String state() {
        return rag.name().toLowerCase(Locale.ROOT);
    }

    /** Whether its state is red. */
    public boolean isRed() {
        return rag == Rag.RED;
    }

    /** Whether its state is amber. */
    public boolean isAmber() {
        return rag == Rag.AMBER;
    }

    /** Whether its state is green. */
    public boolean isGreen() {
        return rag == Rag.GREEN;
    }

    /** Open milestones of an owner; 0 of one that it does not have. */
    public int openOf(String owner) {
        return of(owner).map(OwnerTally::open).orElse(0);
    }

    /** Late milestones of an owner; 0 of one that it does not have. */
    public int lateOf(String owner) {
        return of(owner).map(OwnerTally::late).orElse(0);
    }

    /** The owner with the most late milestones, of several the first by name; empty where nobody who is named is late. */
    public String latestOwner() {
        OwnerTally latest = new OwnerTally("", 0, 0);
        for (OwnerTally tally : owners) {
            latest = tally.late > latest.late ? tally : latest;
        }
        return latest.owner;
    }

    private Optional<OwnerTally> of(String owner) {
        return owners.stream().filter(tally -> tally.owner.equals(owner)).findFirst();
    }

    /** What its terminals plan to handle together in a measure; 0 where nobody says. */
    public double planned(String measure) {
        return in(measure).map(CapacityTally::planned).orElse(0.0);
    }

    /** What its terminals are to handle together in a measure; 0 where nobody says. */
    public double target(String measure) {
        return in(measure).map(CapacityTally::target).orElse(0.0);
    }

    private Optional<CapacityTally> in(String measure) {
        return capacities.stream()
                .filter(tally -> tally.measure.equals(measure))
                .findFirst();
    }

    @Override
    public String subject() {
        return id;
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("programme", name, "milestones", milestones, "open", open, "late", late);
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    @Override
    public List<Statement> background() {
        return findings;
    }
}
