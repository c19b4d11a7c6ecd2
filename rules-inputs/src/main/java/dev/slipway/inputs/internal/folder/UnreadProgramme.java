package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.base.Problem;
import java.util.function.Supplier;

/**
 * A programme whose line is at hand or whose folder is known; the rest of the work may be done by any thread.
 *
 * @param name what to call it before it is read
 * @param reading the rest of the work
 */
public record UnreadProgramme(String name, Supplier<ProgrammeInput> reading) {

    /** Reads it. One that takes more memory than there is is that programme's problem, and no other's. */
    public ProgrammeInput read() {
        try {
            return reading.get();
        } catch (OutOfMemoryError e) {
            return ProgrammeInput.refused(new Problem(
                    name,
                    0,
                    0,
                    "there is not enough memory to read this programme",
                    "give Java more of it, as SLIPWAY_JAVA_OPTS=-Xmx4g, or read less with --limit"));
        } catch (StackOverflowError e) {
            return ProgrammeInput.refused(
                    new Problem(name, 0, 0, "something in this programme is nested too deep to be read", ""));
        }
    }
}
