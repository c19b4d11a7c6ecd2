package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;

/**
 * Finish-to-start: the successor may be reached only so many days after the predecessor.
 *
 * @param predecessor what must be reached first
 * @param successor what waits for it
 * @param lagDays days between the two; negative where they may overlap
 */
public record Dependency(MilestoneId predecessor, MilestoneId successor, int lagDays, Provenance provenance) {

    public Dependency {
        Required.present("predecessor", predecessor);
        Required.present("successor", successor);
        Required.present("provenance", provenance);
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException(successor + " cannot come after itself");
        }
    }
}
