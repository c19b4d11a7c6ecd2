package dev.slipway.inputs;

import dev.slipway.model.base.Provenance;

/**
 * A milestone of another tool's file that could not be matched to one of the programme's.
 *
 * @param where the file, and the task, cell or pointer within
 * @param name as the tool has it, with its key
 * @param reason why not, where there is more to say than that nothing has that name; else empty
 */
public record Unmatched(Provenance where, String name, String reason) {

    /** {@code status/plan.xer:activity A1020: Mobilise (could be almaty/start or alyat/start)}. */
    @Override
    public String toString() {
        String text = where + ": " + name;
        return reason.isEmpty() ? text : text + " (" + reason + ")";
    }
}
