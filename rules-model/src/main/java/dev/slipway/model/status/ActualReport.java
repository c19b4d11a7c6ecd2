package dev.slipway.model.status;

import dev.slipway.model.dates.DateWindow;

/** What a report says about the completion of a milestone, where it says anything. */
public sealed interface ActualReport {

    /** It happened. */
    record Happened(DateWindow when) implements ActualReport {

        public Happened {
            if (!when.hasStart()) {
                throw new IllegalArgumentException("an actual date says when it happened; '" + when + "' does not");
            }
        }
    }

    /** What was reported as completed is not. */
    record Withdrawn() implements ActualReport {}
}
