package dev.slipway.inputs.internal.plan;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan says of its programme besides milestones.
 *
 * @param name of the programme, where it is said
 * @param start when it starts; the unknown window where it does not say
 * @param deadline when all of it is to be complete; the unknown window where it does not say
 * @param capacity the targets of each site; under the empty name those of the programme, where it is one site
 */
public record PlanDetails(
        Optional<String> name, DateWindow start, DateWindow deadline, Map<String, List<CapacityTarget>> capacity) {

    public PlanDetails {
        capacity = new LinkedHashMap<>(capacity);
    }

    /** Of files that are no plans. */
    public static PlanDetails none() {
        return new PlanDetails(Optional.empty(), DateWindow.unknown(), DateWindow.unknown(), Map.of());
    }

    /** What both say; of what both say otherwise, what the other does. */
    public PlanDetails and(PlanDetails other) {
        Map<String, List<CapacityTarget>> both = new LinkedHashMap<>(capacity);
        other.capacity.forEach((site, targets) -> both.merge(site, targets, PlanDetails::joined));
        return new PlanDetails(
                other.name.or(() -> name),
                other.start.isKnown() ? other.start : start,
                other.deadline.isKnown() ? other.deadline : deadline,
                both);
    }

    /** A measure that both name is that of the second. */
    private static List<CapacityTarget> joined(List<CapacityTarget> one, List<CapacityTarget> other) {
        List<CapacityTarget> all = new ArrayList<>(one);
        all.removeIf(target -> other.stream().anyMatch(same -> same.measure().equals(target.measure())));
        all.addAll(other);
        return all;
    }
}
