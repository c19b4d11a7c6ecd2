package dev.slipway.inputs.cases;

import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;

/** Another programme of the portfolio of a case, for rules that compare programmes, and what is reported on it. */
public record CaseProgramme(Programme programme, List<StatusUpdate> updates) {

    public CaseProgramme {
        updates = List.copyOf(updates);
    }
}
