package dev.slipway.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a report can be written in. */
public enum ReportFormat {
    /** For a person at a terminal: aligned text of a given width. */
    TABLE,
    /** One document, indented: {@code slipway/assessment/1} or {@code slipway/portfolio/1}. */
    JSON,
    /** One assessment a line, each the object that {@link #JSON} would write. */
    NDJSON,
    /** One row an alert, for a spreadsheet. */
    CSV,
    /** For a page, a ticket or a mail. */
    MARKDOWN,
    /** A page with pictures, for a browser and for a printer. */
    HTML,
    /** A workbook for a spreadsheet; binary. */
    XLSX,
    /** A calendar of deadlines, forecasts and completions. */
    ICS,
    /** The XML of test results, for a build that shows those. */
    JUNIT,
    /** SARIF 2.1.0, for tools that show findings next to the lines of files. */
    SARIF;

    /** The format of that word, in upper or lower case; empty where there is none. */
    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether it is binary, and so not for a terminal. */
    public boolean isBinary() {
        return this == XLSX;
    }

    /** The word by which a user asks for it: {@code table}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
