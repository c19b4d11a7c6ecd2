package dev.slipway.reports.internal.workbook;

import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.DatedSpread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.foresight.TrustText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lies ahead of a programme as a workbook: a row for each open milestone, and one for each other day of it. */
public final class OutlookWorkbook {

    private final OutputStream out;
    private final SheetWords words;

    public OutlookWorkbook(OutputStream out, ReportOptions options) {
        this.out = out;
        this.words = new SheetWords(ReportWords.in(options.language()));
    }

    /** Writes it all. */
    public void write(ProgrammeOutlook outlook) throws IOException {
        try (Sheet milestones = Sheet.open(words.text("milestones"), columns());
                Sheet others = Sheet.open(words.text("otherDays"), columnsOfOthers())) {
            for (MilestoneOutlook ahead : outlook.milestones()) {
                milestones.add(row(ahead));
                for (DatedSpread dated : ahead.at()) {
                    others.add(joined(names(ahead), List.of(Cell.of(dated.at())), spread(dated.spread())));
                }
            }
            WorkbookStyle look = new WorkbookStyle(heading(outlook), words.text("dayFormat"), Map.of());
            WorkbookFile.standard()
                    .write(others.rows() > 0 ? List.of(milestones, others) : List.of(milestones), look, out);
        }
    }

    private List<String> heading(ProgrammeOutlook outlook) {
        TrustText trust = new TrustText(words.words());
        String title = words.words()
                .text("xlsx.heading", Map.of("programme", outlook.programme().name(), "day", outlook.asOf()));
        return Stream.of(List.of(title, trust.comparedWith(outlook)), trust.unanswered(outlook), trust.of(outlook))
                .flatMap(List::stream)
                .map(VisibleText::of)
                .toList();
    }

    private List<Column> columns() {
        return joined(
                named(),
                words.dateColumns("deadline"),
                List.of(day("forecast"), day("reportDate")),
                spreads(),
                List.of(
                        words.column("chance", 12, Column.Form.PERCENT),
                        words.column("comparable", 12, Column.Form.NUMBER)));
    }

    private List<Column> columnsOfOthers() {
        return joined(named(), List.of(day("lookedAt")), spreads());
    }

    private List<Column> named() {
        return List.of(
                words.column("terminal", 26, Column.Form.WRAPPED), words.column("milestone", 26, Column.Form.WRAPPED));
    }

    private List<Column> spreads() {
        return Stream.of("p10", "p50", "p80", "p90").map(this::day).toList();
    }

    private Column day(String key) {
        return words.column(key, SheetWords.DATE_WIDTH, Column.Form.DAY);
    }

    private List<Cell> row(MilestoneOutlook ahead) {
        return joined(
                names(ahead),
                words.date(ahead.status().deadline()),
                ahead.from()
                        .map(from -> List.of(Cell.of(from.expected()), Cell.of(from.reported())))
                        .orElse(List.of(Cell.EMPTY, Cell.EMPTY)),
                ahead.atDeadline()
                        .map(dated -> spread(dated.spread()))
                        .orElse(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)),
                List.of(
                        Cell.of(ahead.chance()),
                        ahead.chance().isPresent() ? Cell.of(Math.round(ahead.comparable())) : Cell.EMPTY));
    }

    private static List<Cell> names(MilestoneOutlook ahead) {
        return List.of(
                SheetWords.name(ahead.status().terminal().name()),
                SheetWords.name(ahead.status().milestone().name()));
    }

    private static List<Cell> spread(Spread spread) {
        return Stream.of(spread.p10(), spread.p50(), spread.p80(), spread.p90())
                .map(Cell::of)
                .toList();
    }

    @SafeVarargs
    private static <T> List<T> joined(List<? extends T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<? extends T> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
