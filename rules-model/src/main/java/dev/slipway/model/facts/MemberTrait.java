package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/** What a milestone is counted as in its programme; a cancelled one as nothing. */
enum MemberTrait {
    OPEN,
    /** It is complete, whenever it was due. */
    REACHED,
    /** It misses the network deadline for certain. */
    LATE,
    /** It may miss the network deadline, or does for certain. */
    IN_DOUBT,
    /** It is open, and neither waits for another nor is waited for. */
    UNLINKED,
    /** It has a last day on which it is due. */
    PLANNED,
    /** It had to be reached before the day. */
    DUE,
    /** It was due, and is reported complete in time. */
    HIT,
    /** It was due, and is not complete, or was not in time. */
    MISSED;

    /**
     * Tells the traits of the members of a programme.
     *
     * @param deadline that of the whole network
     * @param linked the places of the members that wait for another or are waited for
     */
    record Reader(DateWindow deadline, BitSet linked, LocalDate today) {

        /** The traits of the member in a place. */
        Set<MemberTrait> of(int place, MilestoneStatus member) {
            Set<MemberTrait> traits = EnumSet.noneOf(MemberTrait.class);
            if (member.isCancelled()) {
                return traits;
            }
            if (member.isOpen()) {
                addOpen(place, member, traits);
            } else {
                traits.add(REACHED);
            }
            if (member.deadline().hasEnd()) {
                traits.add(PLANNED);
                if (member.deadline().endedBefore(today)) {
                    addDue(member, traits);
                }
            }
            return traits;
        }

        private void addOpen(int place, MilestoneStatus member, Set<MemberTrait> traits) {
            traits.add(OPEN);
            boolean isPast = deadline.endedBefore(today);
            if (isPast || member.forecast().startsAfter(deadline)) {
                traits.add(LATE);
            }
            if (isPast || member.forecast().endsAfter(deadline)) {
                traits.add(IN_DOUBT);
            }
            if (!linked.get(place)) {
                traits.add(UNLINKED);
            }
        }

        /** A completion that may have been in time or not is neither. */
        private static void addDue(MilestoneStatus member, Set<MemberTrait> traits) {
            traits.add(DUE);
            if (member.isReachedBy(member.deadline().end())) {
                traits.add(HIT);
            } else if (!member.isCompleted() || member.actual().startsAfter(member.deadline())) {
                traits.add(MISSED);
            }
        }
    }
}
