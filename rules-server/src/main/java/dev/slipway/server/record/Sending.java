package dev.slipway.server.record;

import dev.slipway.model.status.StatusUpdate;
import java.util.List;

/**
 * What one file says, or one request.
 *
 * @param name what evidence calls it: two of one name are the same file at two times
 */
record Sending(String name, List<StatusUpdate> updates) {

    Sending {
        updates = List.copyOf(updates);
    }
}
