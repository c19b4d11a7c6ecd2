package dev.slipway.model.facts;

import dev.slipway.model.base.Lazy;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.EarnedSchedule;
import dev.slipway.model.policy.Thresholds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is counted over the milestones of a programme as of a day. It keeps the places of the members that have each trait, so
 * that a report on one of them does not make anybody look at the others again.
 */
final class ProgrammeFigures {

    private final Basis basis;
    private final List<MilestoneStatus> members;
    private final Map<MemberTrait, BitSet> places;
    private final Lazy<Optional<EarnedSchedule>> earnedSchedule;

    /**
     * What they are counted by, which is the same while a day lasts.
     *
     * @param start of the programme
     * @param thresholds of the programme
     */
    record Basis(MemberTrait.Reader traits, DateWindow start, Thresholds thresholds) {

        private LocalDate today() {
            return traits.today();
        }
    }

    private ProgrammeFigures(Basis basis, List<MilestoneStatus> members, Map<MemberTrait, BitSet> places) {
        this.basis = basis;
        this.members = members;
        this.places = places;
        this.earnedSchedule = new Lazy<>(this::workedOut);
    }

    /** Those that rest on the plan and the completions that others rest on. */
    private ProgrammeFigures(
            List<MilestoneStatus> members, Map<MemberTrait, BitSet> places, ProgrammeFigures ofSamePlan) {
        this.basis = ofSamePlan.basis;
        this.members = members;
        this.places = places;
        this.earnedSchedule = ofSamePlan.earnedSchedule;
    }

    /** Counts all members. */
    static ProgrammeFigures of(Basis basis, List<MilestoneStatus> members) {
        Map<MemberTrait, BitSet> places = new EnumMap<>(MemberTrait.class);
        for (MemberTrait trait : MemberTrait.values()) {
            places.put(trait, new BitSet(members.size()));
        }
        for (int place = 0; place < members.size(); place++) {
            mark(basis, place, members, places);
        }
        return new ProgrammeFigures(basis, members, places);
    }

    /** The figures after a report on the member in a place, the others being the same as they were. */
    ProgrammeFigures with(int place, List<MilestoneStatus> changed) {
        Map<MemberTrait, BitSet> marked = new EnumMap<>(MemberTrait.class);
        places.forEach((trait, before) -> {
            BitSet now = (BitSet) before.clone();
            now.clear(place);
            marked.put(trait, now);
        });
        mark(basis, place, changed, marked);
        return planned(members.get(place), basis.today()).equals(planned(changed.get(place), basis.today()))
                ? new ProgrammeFigures(changed, marked, this)
                : new ProgrammeFigures(basis, changed, marked);
    }

    private static void mark(Basis basis, int place, List<MilestoneStatus> members, Map<MemberTrait, BitSet> places) {
        basis.traits().of(place, members.get(place)).forEach(trait -> having(trait, places)
                .set(place));
    }

    private static BitSet having(MemberTrait trait, Map<MemberTrait, BitSet> places) {
        return Objects.requireNonNull(places.get(trait));
    }

    /** How many members have a trait. */
    int count(MemberTrait trait) {
        return having(trait, places).cardinality();
    }

    /** The members that have a trait, in the order of the programme. */
    List<MilestoneStatus> those(MemberTrait trait) {
        BitSet marked = having(trait, places);
        List<MilestoneStatus> those = new ArrayList<>(marked.cardinality());
        for (int place = marked.nextSetBit(0); place >= 0; place = marked.nextSetBit(place + 1)) {
            those.add(members.get(place));
        }
        return Collections.unmodifiableList(those);
    }

    /** How many of those due are known to be complete in time or not. */
    int decided() {
        return count(MemberTrait.HIT) + count(MemberTrait.MISSED);
    }

    /** Whether all are complete. */
    boolean isComplete() {
        return count(MemberTrait.REACHED) > 0 && count(MemberTrait.OPEN) == 0;
    }

    /** Progress in months; empty where the programme is too small or too young for it by the policy. */
    Optional<EarnedSchedule> earnedSchedule() {
        return earnedSchedule.get();
    }

    private Optional<EarnedSchedule> workedOut() {
        DateWindow start = basis.start();
        if (!start.hasStart()) {
            return Optional.empty();
        }
        boolean isSmall = count(MemberTrait.PLANNED) < basis.thresholds().number("earnedSchedule.milestones");
        boolean isYoung = EarnedSchedule.months(start.start(), basis.today())
                < basis.thresholds().number("earnedSchedule.months");
        return isSmall || isYoung
                ? Optional.empty()
                : EarnedSchedule.of(start.start(), plan(members, basis.today()), basis.today());
    }

    /** The members as the earned schedule wants them: those that have a deadline and are not cancelled. */
    static List<EarnedSchedule.Planned> plan(List<MilestoneStatus> members, LocalDate today) {
        return members.stream()
                .flatMap(member -> planned(member, today).stream())
                .toList();
    }

    private static Optional<EarnedSchedule.Planned> planned(MilestoneStatus member, LocalDate today) {
        if (member.isCancelled() || !member.deadline().hasEnd()) {
            return Optional.empty();
        }
        return Optional.of(new EarnedSchedule.Planned(
                member.deadline().end(),
                member.milestone().weight(),
                Optional.of(member.actual().end()).filter(day -> member.isReachedBy(today))));
    }
}
