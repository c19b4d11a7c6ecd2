package dev.slipway.reports.internal.workbook;

/**
 * A column of a sheet.
 *
 * @param width in characters
 */
public record Column(String title, int width, Form form) {

    /** What its cells look like. */
    public enum Form {
        /** Text on one line. */
        TEXT,
        /** Text that takes as many lines as it needs. */
        WRAPPED,
        /** Numbers as they are. */
        NUMBER,
        /** Shares of one, as percent. */
        PERCENT,
        /** Days. */
        DAY,
        /** A state, coloured by its word. */
        STATE
    }
}
