package dev.slipway.bench.portfolio;

import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;

/** A programme and the reports on it, in the order in which they were made. */
public record ReportedProgramme(Programme programme, List<StatusUpdate> updates) {

    public ReportedProgramme {
        updates = List.copyOf(updates);
    }
}
