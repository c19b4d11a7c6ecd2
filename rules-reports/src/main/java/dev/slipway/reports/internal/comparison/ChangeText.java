package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** A comparison for a person at a terminal: the verdict, and the first rows of each table. */
public final class ChangeText {

    private static final int INDENT = 4;
    private static final int MOST_ROWS = 10;

    private final TextPage page;
    private final ChangeWords words;
    private final boolean isVerbose;

    public ChangeText(Writer out, ReportOptions options) {
        this.page = new TextPage(out, options);
        this.words = new ChangeWords(ReportWords.in(options.language()));
        this.isVerbose = options.verbose();
    }

    /** Writes it all. */
    public void write(ScheduleComparison comparison) throws IOException {
        ChangeVerdict verdict = new ChangeVerdict(comparison, words);
        page.text(0, new StyledText(verdict.title(), Style.BOLD));
        page.text(0, new StyledText(verdict.files(), Style.DIM));
        page.rule();
        for (String line : verdict.lines()) {
            page.text(0, StyledText.plain(line));
        }
        for (ChangeTable table : new ChangeTables(comparison, words).all()) {
            if (!table.rows().isEmpty()) {
                page.gap();
                page.text(0, new StyledText(table.title(), Style.BOLD));
                write(table.rows());
            }
        }
        page.gap();
        page.text(0, new StyledText(words.text("note"), Style.DIM));
    }

    private void write(List<ChangeRow> rows) throws IOException {
        int shown = isVerbose ? rows.size() : Math.min(rows.size(), MOST_ROWS);
        for (ChangeRow row : rows.subList(0, shown)) {
            if (row.lines().size() == 1) {
                page.text(2, StyledText.plain(row.title() + " " + row.lines().get(0)));
            } else {
                page.text(2, StyledText.plain(row.title()));
                for (String line : row.lines()) {
                    page.text(INDENT, StyledText.plain(line));
                }
            }
        }
        if (shown < rows.size()) {
            page.text(2, new StyledText(words.text("moreRows", Map.of("number", rows.size() - shown)), Style.DIM));
        }
    }
}
