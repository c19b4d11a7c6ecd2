package dev.slipway.server.page.view;

import dev.slipway.server.waiver.WaiverRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A waiver as a page shows it.
 *
 * @param isUsed whether it covers an alert
 * @param mayDecide whether the reader may approve or reject it
 * @param mayEnd whether the reader may end those in force
 */
public record WaiverItem(WaiverRow row, LocalDate today, boolean isUsed, boolean mayDecide, boolean mayEnd) {

    private static final int WARNING_DAYS = 7;

    /** Whether it was approved and its last day is not past. */
    public boolean isInForce() {
        return row.state().equals(WaiverRow.APPROVED) && !row.untilDay().isBefore(today);
    }

    /** Whether the reader may end it. */
    public boolean mayRevoke() {
        return mayEnd && isInForce();
    }

    /** Its state, or {@code ended} where its last day is past. */
    public String state() {
        boolean isPast = row.untilDay().isBefore(today);
        return row.state().equals(WaiverRow.APPROVED) && isPast ? "ended" : row.state();
    }

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, row.untilDay());
    }

    /** Whether it ends so soon that another must be asked for now. */
    public boolean isEnding() {
        return isInForce() && daysLeft() <= WARNING_DAYS;
    }
}
