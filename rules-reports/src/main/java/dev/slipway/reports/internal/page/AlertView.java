package dev.slipway.reports.internal.page;

import java.util.List;

/**
 * An alert as a row of a page.
 *
 * @param severity as a word of style sheets: {@code red}, {@code amber}
 * @param gravity by which rows are sorted, 0 the gravest
 * @param mark that tells the severity to those who do not see its colour
 * @param daysOrder by which rows are sorted; empty where it is not about days
 * @param particulars subject, owner and since when it stands
 * @param waiver the terms of the waiver over it, or of one that has ended; else empty
 * @param evidence where it stands, and what it says
 */
public record AlertView(
        String severity,
        int gravity,
        String mark,
        String severityWord,
        String rule,
        String heading,
        String terminal,
        String message,
        String days,
        String daysOrder,
        String since,
        String particulars,
        String waiver,
        List<ProgrammeView.Row> evidence) {

    public AlertView {
        evidence = List.copyOf(evidence);
    }
}
