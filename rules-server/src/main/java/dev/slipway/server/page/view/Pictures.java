package dev.slipway.server.page.view;

import java.util.List;
import java.util.Optional;

/** The pictures of a programme; each is left out where there is nothing to see. */
public record Pictures(Optional<Timeline> timeline, List<Trend> trends, List<CapacityView> capacities) {

    public Pictures {
        trends = List.copyOf(trends);
        capacities = List.copyOf(capacities);
    }

    public static Pictures none() {
        return new Pictures(Optional.empty(), List.of(), List.of());
    }
}
