package dev.slipway.server.page.view;

import dev.slipway.server.judging.WaiverList;
import dev.slipway.server.waiver.WaiverRow;
import java.time.temporal.ChronoUnit;

/**
 * A waiver as a page shows it.
 *
 * @param mayDecide whether the reader may approve or reject it
 * @param mayEnd whether the reader may end those in force
 */
public record WaiverItem(WaiverList.Seen seen, boolean mayDecide, boolean mayEnd) {

    public WaiverRow row() {
        return seen.row();
    }

    /** Whether the reader may end it. */
    public boolean mayRevoke() {
        return mayEnd && seen.isInForce();
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(seen.day(), row().untilDay());
    }
}
