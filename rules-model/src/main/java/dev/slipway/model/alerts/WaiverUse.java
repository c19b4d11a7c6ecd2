package dev.slipway.model.alerts;

import dev.slipway.model.words.Phrase;

/**
 * The effect of a waiver in an assessment.
 *
 * @param remark the same to be said, and where it is unused why: "covers 2 alerts"
 */
public record WaiverUse(Waiver waiver, State state, Phrase remark) {

    /** Whether a waiver holds, and for anything. */
    public enum State {
        /** It holds, and an alert is what it was given for. */
        ACTIVE,
        /** It has ended, and an alert is what it was given for: not waived any more, unless another waiver covers it. */
        EXPIRED,
        /** No alert is what it was given for. */
        UNUSED
    }
}
