package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;

/**
 * Finish-to-start: the successor may be reached only so long after the predecessor.
 *
 * @param predecessor what must be reached first
 * @param successor what waits for it
 * @param lag how long the successor waits
 */
public record Dependency(MilestoneId predecessor, MilestoneId successor, Lag lag, Provenance provenance) {

    public Dependency {
        Required.present("predecessor", predecessor);
        Required.present("successor", successor);
        Required.present("lag", lag);
        Required.present("provenance", provenance);
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException(successor + " cannot come after itself");
        }
    }
}
