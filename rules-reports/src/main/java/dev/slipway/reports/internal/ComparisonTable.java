package dev.slipway.reports.internal;

import java.io.IOException;
import java.util.List;

/** What is new and what is resolved since an earlier report. */
final class ComparisonTable {

    private static final int INDENT = 2;
    private static final int CHANGE_WIDTH = "resolved  ".length();

    private final Page page;

    ComparisonTable(Page page) {
        this.page = page;
    }

    void write(Comparison comparison) throws IOException {
        page.gap();
        page.text(0, new Span(comparison.summary(), Style.BOLD));
        int rules = Span.widest(comparison.lines(), Comparison.Line::rule);
        for (Comparison.Line line : comparison.lines()) {
            List<Span> lead = List.of(
                    Span.plain(line.change().word()).padded(CHANGE_WIDTH),
                    Span.plain(line.rule()).padded(rules + 2));
            page.hanging(INDENT, lead, Span.plain(line.text()));
        }
        page.gap();
    }
}
