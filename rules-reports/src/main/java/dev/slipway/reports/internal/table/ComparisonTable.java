package dev.slipway.reports.internal.table;

import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.Comparison;
import dev.slipway.reports.internal.terminal.Page;
import dev.slipway.reports.internal.terminal.Span;
import dev.slipway.reports.internal.terminal.Style;
import java.io.IOException;
import java.util.List;

/** What is new and what is resolved since an earlier report. */
final class ComparisonTable {

    private static final int INDENT = 2;

    private final Page page;
    private final Words words;

    ComparisonTable(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    void write(Comparison comparison) throws IOException {
        page.gap();
        page.text(0, new Span(comparison.summary(words), Style.BOLD));
        List<Comparison.Line> lines = comparison.lines();
        int changes = Span.widest(List.of(Comparison.Change.values()), change -> change.in(words));
        int rules = Span.widest(lines, Comparison.Line::rule);
        for (Comparison.Line line : lines) {
            List<Span> lead = List.of(
                    Span.plain(line.change().in(words)).padded(changes + 2),
                    Span.plain(line.rule()).padded(rules + 2));
            page.hanging(INDENT, lead, Span.plain(line.text()));
        }
        page.gap();
    }
}
