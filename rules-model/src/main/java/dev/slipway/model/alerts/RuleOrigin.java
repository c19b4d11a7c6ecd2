package dev.slipway.model.alerts;

/** Whose rule judged. */
public enum RuleOrigin {
    /** It came with Slipway. */
    STANDARD,
    /** An office's own, besides the standard ones. */
    OWN,
    /** An office's own, in the place of the standard rule of the same id. */
    REPLACING
}
