package dev.slipway.inputs.internal.snapshot;

import dev.slipway.model.programme.MilestoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Which milestones of a programme an activity of another tool may be. */
record Match(List<MilestoneId> candidates) {

    static final Match NONE = new Match(List.of());

    Match {
        candidates = List.copyOf(candidates);
    }

    boolean isFound() {
        return candidates.size() == 1;
    }

    boolean isAmbiguous() {
        return candidates.size() > 1;
    }

    MilestoneId found() {
        return candidates.get(0);
    }

    /** Why there is no single milestone, where there are several. */
    String reason() {
        return candidates.stream().map(MilestoneId::toString).collect(Collectors.joining(" or ", "could be ", ""));
    }
}
