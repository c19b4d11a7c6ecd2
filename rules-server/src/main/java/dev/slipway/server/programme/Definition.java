package dev.slipway.server.programme;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.server.base.Content;

/**
 * A definition of a programme as it was received.
 *
 * @param source what evidence calls it
 */
public record Definition(String programmeId, int version, String source, Content body, String sha256) {

    /** What it says. */
    public ReceivedProgramme read(InputLimits limits) {
        return ReceivedProgramme.read(source, body.bytes(), limits);
    }
}
