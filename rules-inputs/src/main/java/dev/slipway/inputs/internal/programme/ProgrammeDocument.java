package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.model.programme.Programme;
import java.util.Optional;

/**
 * What was read of one programme.
 *
 * @param programme its sound parts; absent where it has no id
 * @param register the ids that it has, sound or not; absent where nothing could be read
 * @param updates the rows of status in the same line of an NDJSON portfolio
 */
public record ProgrammeDocument(Optional<Programme> programme, Optional<KnownIds> register, Optional<Node> updates) {

    /** Of a file that is no programme at all. */
    public static ProgrammeDocument unreadable() {
        return new ProgrammeDocument(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
