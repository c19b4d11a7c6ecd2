package dev.slipway.model.status;

import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;

/** What a report says about the completion of a milestone, where it says anything. */
public sealed interface ActualReport {

    /** It happened. */
    record Happened(DateWindow when) implements ActualReport {

        public Happened {
            if (!Required.present("actual", when).hasStart() || !when.hasEnd()) {
                throw new IllegalArgumentException("an actual date says when it happened; '" + when + "' does not");
            }
        }
    }

    /** What was reported as completed is not. */
    record Withdrawn() implements ActualReport {}

    /** The report states all that there is, and states no completion: what it said before is emptied. */
    record Absent() implements ActualReport {}
}
