package dev.slipway.model.base;

/** How grave an alert is, the gravest first. */
public enum Severity {
    RED,
    AMBER,
    INFO;

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The state of that in which it is the gravest; information leaves it green. */
    public Rag rag() {
        return switch (this) {
            case RED -> Rag.RED;
            case AMBER -> Rag.AMBER;
            case INFO -> Rag.GREEN;
        };
    }
}
