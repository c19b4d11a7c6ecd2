package dev.slipway.server.alert;

import java.time.LocalDate;

/**
 * As much of an alert that is kept as tells whether a judgement changes it: of hundreds that stay, the texts are not read.
 *
 * @param contentSha256 of the object that the last report in JSON had for it
 */
record Standing(
        String fingerprint, String state, boolean isWaived, boolean isHeadline, String contentSha256, LocalDate since) {

    boolean isCleared() {
        return state.equals(AlertRow.CLEARED);
    }

    /** Whether a judgement that found this leaves it as it is. */
    boolean isLeftBy(JudgedAlert alert) {
        return !isCleared()
                && contentSha256.equals(alert.sha256())
                && isWaived == alert.isWaived()
                && isHeadline == alert.isHeadline()
                && alert.since().orElse(since).equals(since);
    }
}
