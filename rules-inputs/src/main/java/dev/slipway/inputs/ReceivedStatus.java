package dev.slipway.inputs;

import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Problem;
import dev.slipway.model.status.StatusUpdate;
import java.util.List;

/**
 * What was made of one file of status.
 *
 * @param updates its reports, in the order of its rows
 * @param problems everything wrong with it; the sound rows are in the updates all the same
 * @param inputs the file with its hash; empty where it could not be read to its end
 * @param notes what the reader did that a user may want to know: how columns were understood, for instance
 * @param unmatched milestones of another tool that could not be matched to any of the programme's
 */
public record ReceivedStatus(
        List<StatusUpdate> updates,
        List<Problem> problems,
        List<InputFile> inputs,
        List<String> notes,
        List<Unmatched> unmatched) {

    public ReceivedStatus {
        updates = List.copyOf(updates);
        problems = List.copyOf(problems);
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
        unmatched = List.copyOf(unmatched);
    }
}
