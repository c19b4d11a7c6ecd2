package dev.slipway.model.comparison;

import dev.slipway.model.status.ScheduleLink;
import java.util.Optional;

/**
 * A link that one snapshot has and the other has not, or has otherwise.
 *
 * @param from the predecessor, as the new snapshot has it, else the old one
 * @param to the successor, likewise
 * @param then the link of the old snapshot; empty where it was added
 * @param now the link of the new snapshot; empty where it was removed
 */
public record LinkChange(
        SnapshotActivity from, SnapshotActivity to, Optional<ScheduleLink> then, Optional<ScheduleLink> now) {

    /** As json writes it: {@code added}, {@code removed} or {@code changed}. */
    public String word() {
        if (then.isEmpty()) {
            return "added";
        }
        return now.isEmpty() ? "removed" : "changed";
    }
}
