package dev.slipway.reports.internal.page;

import java.util.List;

/**
 * An alert as a row of a page.
 *
 * @param severity as a class of style sheets: {@code red}, {@code amber}
 * @param gravity by which rows are sorted, 0 the most severe
 * @param mark that shows the severity to readers who do not see its colour
 * @param daysOrder by which rows are sorted; empty where it is not about days
 * @param particulars subject, owner and since when it is open
 * @param waiver the terms of the waiver over it, or of one that has ended; else empty
 * @param also what else was found under it; else empty
 * @param evidence the statements it rests on
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
        String also,
        List<EvidenceView> evidence) {

    public AlertView {
        evidence = List.copyOf(evidence);
    }
}
