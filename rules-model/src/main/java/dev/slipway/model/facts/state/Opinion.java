package dev.slipway.model.facts.state;

import dev.slipway.model.status.Health;
import dev.slipway.model.status.MilestoneUpdate;

/**
 * The office's own traffic light for a milestone.
 *
 * @param report the latest that gives one
 * @param wasRed whether, by all that was known on the day of that report, the milestone was red for its slip; only where it is good
 */
public record Opinion(MilestoneUpdate report, boolean wasRed) {

    /** The traffic light. */
    public Health health() {
        return report.health().orElseThrow();
    }
}
