package dev.slipway.model;

/** How grave an alert is, the gravest first. */
public enum Severity {
    RED,
    AMBER,
    INFO;

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
