package dev.slipway.model.dates;

/** How a date that is open to one side is bound by another. */
enum Limit {
    /** On its last day at the latest. */
    BY,
    /** Before its first day. */
    BEFORE,
    /** After its last day. */
    AFTER;

    /** The open window that another bounds; as exact as that one is. */
    DateWindow of(DateWindow bound, String text) {
        return switch (this) {
            case BY -> new DateWindow(DateWindow.OPEN_START, bound.end(), bound.precision(), text);
            case BEFORE -> new DateWindow(DateWindow.OPEN_START, bound.start().minusDays(1), bound.precision(), text);
            case AFTER -> DateWindow.after(bound.end(), bound.precision(), text);
        };
    }
}
