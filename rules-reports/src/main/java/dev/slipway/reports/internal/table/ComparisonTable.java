package dev.slipway.reports.internal.table;

import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.ReportComparison;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.util.List;

/** The new, changed and resolved alerts since an earlier report. */
final class ComparisonTable {

    private static final int INDENT = 2;

    private final TextPage page;
    private final Words words;

    ComparisonTable(TextPage page, Words words) {
        this.page = page;
        this.words = words;
    }

    void write(ReportComparison comparison) throws IOException {
        page.gap();
        page.text(0, new StyledText(comparison.summary(words), Style.BOLD));
        List<ReportComparison.Line> lines = comparison.lines(words);
        int changes = StyledText.widest(List.of(ReportComparison.Change.values()), change -> change.in(words));
        int rules = StyledText.widest(lines, ReportComparison.Line::rule);
        for (ReportComparison.Line line : lines) {
            List<StyledText> lead = List.of(
                    StyledText.plain(line.change().in(words)).padded(changes + 2),
                    StyledText.plain(line.rule()).padded(rules + 2));
            page.hanging(INDENT, lead, StyledText.plain(line.text()));
        }
        page.gap();
    }
}
