package dev.slipway.rules.oracle;

import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.List;

/** A programme, what was reported on it, and the day for which it is judged. Prints as the files a user would write. */
public record Case(Programme programme, List<StatusUpdate> updates, LocalDate asOf) {

    public Case {
        updates = List.copyOf(updates);
    }

    @Override
    public String toString() {
        return CaseText.of(this);
    }
}
