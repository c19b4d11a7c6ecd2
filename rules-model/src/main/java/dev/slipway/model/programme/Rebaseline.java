package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;

/**
 * A change of a milestone's deadline. The first deadline is always kept too.
 *
 * @param deadline the new deadline
 * @param approver who approved it; empty where nobody is named
 * @param reason why; empty where none is given
 * @param on the day it was decided
 */
public record Rebaseline(DateWindow deadline, String approver, String reason, LocalDate on, Provenance provenance) {

    public Rebaseline {
        Required.present("deadline", deadline);
        Required.present("approver", approver);
        Required.present("reason", reason);
        Required.day("on", on);
        Required.present("provenance", provenance);
    }

    /** Only a change with both an approver and a reason moves the deadline. */
    public boolean isApproved() {
        return !approver.isBlank() && !reason.isBlank();
    }
}
