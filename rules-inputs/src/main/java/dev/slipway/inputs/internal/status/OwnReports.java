package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.RowCounts;
import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.programme.ProgrammeDocument;
import dev.slipway.inputs.internal.snapshot.RowAccount;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;
import java.util.Optional;

/** The reports that Slipway's own rows make, and what became of each row. */
final class OwnReports {

    private final RowReader reader;
    private final List<StatusUpdate> updates;
    private final RowAccount account = new RowAccount();

    /** @param updates to which each report is added as soon as it is read */
    OwnReports(ProgrammeDocument programme, FileProblems problems, StateWords states, List<StatusUpdate> updates) {
        this.updates = updates;
        this.reader = new RowReader(programme, problems, states);
    }

    void read(StatusRow row) {
        Optional<StatusUpdate> update = reader.read(row);
        update.ifPresent(updates::add);
        account.add(update.map(OwnReports::fate).orElse(RowFate.REFUSED));
    }

    RowCounts rows() {
        return account.counts();
    }

    private static RowFate fate(StatusUpdate update) {
        if (update instanceof MilestoneUpdate report) {
            boolean isCancelled = report.state().filter(State.CANCELLED::equals).isPresent();
            return isCancelled ? RowFate.CANCELLED : RowFate.MATCHED;
        }
        return update instanceof CapacityReading ? RowFate.CAPACITY : RowFate.UNPLANNED;
    }
}
