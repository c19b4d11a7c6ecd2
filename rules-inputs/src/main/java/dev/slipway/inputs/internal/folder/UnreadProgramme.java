package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.ProgrammeInput;

/** A programme whose line is at hand or whose folder is known; the rest of the work may be done by any thread. */
@FunctionalInterface
public interface UnreadProgramme {

    ProgrammeInput read();
}
