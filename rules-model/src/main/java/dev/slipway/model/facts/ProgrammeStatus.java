package dev.slipway.model.facts;

import dev.slipway.model.base.Derived;
import dev.slipway.model.base.Rounding;
import dev.slipway.model.facts.measure.AttributeMeasures;
import dev.slipway.model.facts.measure.EarnedSchedule;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Phrase;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The programme as of a day: all its milestones as one network.
 *
 * @param programme what the plan says of it
 * @param members all its milestones, the completed and the cancelled among them
 * @param today the day
 * @param figures what is counted over the members, when a rule first asks for it
 */
@SuppressWarnings("exports") // only this package makes one, and its figures are read through their own methods
public record ProgrammeStatus(
        Programme programme,
        List<MilestoneStatus> members,
        LocalDate today,
        Thresholds thresholds,
        Derived<ProgrammeFigures> figures)
        implements Subject, AttributeMeasures {

    public ProgrammeStatus {
        members = List.copyOf(members);
    }

    /**
     * The programme with these members.
     *
     * @param linked the places of the members that wait for another or are waited for
     */
    static ProgrammeStatus of(
            Programme programme,
            Supplier<BitSet> linked,
            List<MilestoneStatus> members,
            LocalDate today,
            Thresholds thresholds) {
        List<MilestoneStatus> all = List.copyOf(members);
        return new ProgrammeStatus(
                programme,
                all,
                today,
                thresholds,
                new Derived<>(() -> ProgrammeFigures.of(basis(programme, linked.get(), today, thresholds), all)));
    }

    private static ProgrammeFigures.Basis basis(
            Programme programme, BitSet linked, LocalDate today, Thresholds thresholds) {
        return new ProgrammeFigures.Basis(
                new MemberTrait.Reader(programme.deadline(), linked, today), programme.start(), thresholds);
    }

    /**
     * The programme after a report on the member in a place. Figures that a rule asked for are kept up with it; where none
     * did, nothing is counted until one does.
     *
     * @param linked as {@link #of} takes them
     */
    ProgrammeStatus with(int place, List<MilestoneStatus> changed, BitSet linked) {
        List<MilestoneStatus> all = List.copyOf(changed);
        return figures.known()
                .map(known -> new ProgrammeStatus(
                        programme, all, today, thresholds, new Derived<>(() -> known.with(place, all))))
                .orElseGet(() -> of(programme, () -> linked, all, today, thresholds));
    }

    /** What its office keeps of it besides. */
    @Override
    public Attributes attributes() {
        return programme.attributes();
    }

    @Override
    public String subject() {
        return programme.id();
    }

    /** The members that miss the network deadline for certain: forecast wholly after it, or open when it has passed. */
    public List<MilestoneStatus> membersLate() {
        return figures.get().those(MemberTrait.LATE);
    }

    /** The members that may miss the network deadline: those late for certain, and those whose forecast reaches past it. */
    public List<MilestoneStatus> membersInDoubt() {
        return figures.get().those(MemberTrait.IN_DOUBT);
    }

    /** Whether all of its milestones are complete, the cancelled left out. */
    public boolean isComplete() {
        return figures.get().isComplete();
    }

    /** Milestones complete, those due later among them, over milestones due, so far. */
    public double executionIndex() {
        return share(count(MemberTrait.REACHED), count(MemberTrait.DUE));
    }

    /** Milestones reached in time over milestones due, so far, without those that may have been either. */
    public double hitRate() {
        return share(count(MemberTrait.HIT), figures.get().decided());
    }

    /** ProgressMeasures in months, where the programme is large enough and has run long enough by the policy. */
    Optional<EarnedSchedule> earnedSchedule() {
        return figures.get().earnedSchedule();
    }

    /** Schedule performance index over time: 1 is on plan, below it is behind. */
    public double scheduleIndex() {
        return earnedSchedule().orElseThrow().index();
    }

    /** Months from the start in which all would be reached at the pace so far. */
    public double forecastDuration() {
        return earnedSchedule().orElseThrow().forecastDuration();
    }

    /** Months from the start to the network deadline. */
    public double allowedDuration() {
        return Rounding.toBillionth(EarnedSchedule.months(
                programme.start().start(), programme.deadline().end()));
    }

    /** Open milestones that neither wait for another nor are waited for. */
    public List<MilestoneStatus> unlinked() {
        return figures.get().those(MemberTrait.UNLINKED);
    }

    /** Unlinked open milestones over all open milestones; 0 where none is open. */
    public double unlinkedShare() {
        return count(MemberTrait.OPEN) == 0 ? 0 : share(count(MemberTrait.UNLINKED), count(MemberTrait.OPEN));
    }

    int count(MemberTrait trait) {
        return figures.get().count(trait);
    }

    private static double share(int part, int whole) {
        return Rounding.toBillionth((double) part / whole);
    }

    @Override
    public Map<String, Object> values() {
        return new NamedValues()
                .with("programme", programme.name())
                .withKnown("deadline", programme.deadline())
                .map();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return ProgrammeInputs.TABLE.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return ProgrammeInputs.TABLE.evidence(this, input);
    }
}
