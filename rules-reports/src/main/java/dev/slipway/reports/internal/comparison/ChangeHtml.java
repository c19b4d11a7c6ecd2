package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.html.PageResource;
import dev.slipway.reports.internal.page.ChangePage;
import dev.slipway.reports.internal.page.PageFrame;
import dev.slipway.reports.internal.workbook.Cell;
import dev.slipway.reports.internal.workbook.Column;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** A comparison as a page that needs nothing but itself, and runs no script. */
public final class ChangeHtml {

    /** More than anybody reads on a page. */
    private static final int MOST_ROWS = 1_000;

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Writer out;
    private final ChangeWords words;

    public ChangeHtml(Writer out, ReportOptions options) {
        this.out = out;
        this.words = new ChangeWords(ReportWords.in(options.language()));
    }

    /** Writes it all. */
    public void write(ScheduleComparison comparison) {
        PageFrame frame = new PageFrame(words.words(), words.text("title"), POLICY, PageResource.style());
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("comparison.jte", Map.of("frame", frame, "page", page(comparison)), new WriterOutput(out));
    }

    private ChangePage page(ScheduleComparison comparison) {
        ChangeVerdict verdict = new ChangeVerdict(comparison, words);
        List<String> lines = verdict.lines();
        return new ChangePage(
                VisibleText.of(verdict.title()),
                VisibleText.of(verdict.files()),
                VisibleText.of(lines.get(0)),
                lines.stream().skip(1).map(VisibleText::of).toList(),
                new ChangeTables(comparison, words)
                        .all().stream()
                                .filter(table -> !table.rows().isEmpty())
                                .map(this::table)
                                .toList(),
                words.text("note"));
    }

    private ChangePage.Table table(ChangeTable table) {
        int left = table.rows().size() - MOST_ROWS;
        return new ChangePage.Table(
                table.title(),
                table.columns().stream()
                        .map(column -> new ChangePage.Head(column.title(), look(column.form())))
                        .toList(),
                table.rows().stream()
                        .limit(MOST_ROWS)
                        .map(row -> row.cells().stream().map(this::text).toList())
                        .toList(),
                left > 0 ? words.text("moreRows", Map.of("number", left)) : "");
    }

    private static String look(Column.Form form) {
        return switch (form) {
            case NUMBER -> "number";
            case DAY -> "day";
            default -> "";
        };
    }

    private String text(Cell cell) {
        if (cell instanceof Cell.Amount amount) {
            return words.words().number(amount.value());
        }
        return cell instanceof Cell.Day day ? words.words().date(day.day()) : ((Cell.Text) cell).text();
    }
}
