package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;

/**
 * Finish-to-start: the successor may be reached only so many days after the predecessor.
 *
 * @param lagDays days between the two; negative where they may overlap
 */
public record Dependency(MilestoneId predecessor, MilestoneId successor, int lagDays, Provenance provenance) {

    public Dependency {
        if (predecessor.equals(successor)) {
            throw new IllegalArgumentException(successor + " cannot come after itself");
        }
    }
}
