package dev.slipway.model.programme;

/** How much depends on a milestone; a selector of {@code policy.yaml} may judge each class by its own thresholds. */
public enum Criticality {
    HIGH,
    NORMAL,
    LOW
}
