package dev.slipway.server.page.view;

import java.util.List;
import java.util.Optional;

/** The pictures of a programme; each is left out where there is nothing to see. */
public record ProgrammePictures(
        Optional<TimelineView> timeline, List<TrendView> trends, List<CapacityView> capacities) {

    public ProgrammePictures {
        trends = List.copyOf(trends);
        capacities = List.copyOf(capacities);
    }

    public static ProgrammePictures none() {
        return new ProgrammePictures(Optional.empty(), List.of(), List.of());
    }
}
