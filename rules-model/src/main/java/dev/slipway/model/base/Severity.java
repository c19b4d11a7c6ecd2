package dev.slipway.model.base;

/** How severe an alert is, the most severe first. */
public enum Severity {
    RED,
    AMBER,
    INFO;

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The state of a terminal or programme whose most severe alert this is; information leaves it green. */
    public Rag rag() {
        return switch (this) {
            case RED -> Rag.RED;
            case AMBER -> Rag.AMBER;
            case INFO -> Rag.GREEN;
        };
    }
}
