package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import java.time.LocalDate;

/**
 * The decision that a milestone will not be built.
 *
 * @param on the day it was decided
 * @param approver who approved it; empty where nobody is named
 * @param reason why; empty where none is given
 */
public record Cancellation(LocalDate on, String approver, String reason, Provenance provenance) {

    public Cancellation {
        Required.day("on", on);
        Required.present("approver", approver);
        Required.present("reason", reason);
        Required.present("provenance", provenance);
    }

    /** Only with both an approver and a reason it decides over what is reported. */
    public boolean isApproved() {
        return !approver.isBlank() && !reason.isBlank();
    }
}
