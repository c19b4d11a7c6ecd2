package dev.slipway.reports.internal.table;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.Heading;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.OwnRules;
import dev.slipway.reports.internal.say.ReportComparison;
import dev.slipway.reports.internal.say.Section;
import dev.slipway.reports.internal.say.Totals;
import dev.slipway.reports.internal.say.Verdict;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Text for a person at a terminal. */
public final class TableLayout implements Layout {

    private final TextPage page;
    private final ReportOptions options;
    private final Words words;
    private final int ragWidth;

    public TableLayout(Writer out, ReportOptions options) {
        this.page = new TextPage(out, options);
        this.options = options;
        this.words = ReportWords.in(options.language());
        this.ragWidth = 2 + StyledText.widest(List.of(Rag.values()), this::state);
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        page.gap();
        page.text(0, new StyledText(assessment.firstLine(words), Style.BOLD));
        page.gap();
        page.spread(
                new StyledText(assessment.programme().name(), Style.BOLD),
                new StyledText(words.text("table.asOf", Map.of("day", assessment.asOf())), Style.DIM));
        page.rule();
        page.gap();
        if (options.against().isPresent()) {
            new ComparisonTable(page, words)
                    .write(ReportComparison.of(assessment, options.against().get()));
        }
        AlertBlocks alerts = new AlertBlocks(page, assessment, words);
        for (Section section : Section.of(assessment, words)) {
            write(section, alerts);
        }
        new GapTable(page, words, options.verbose()).write(assessment);
        if (options.verbose() && !options.portfolio()) {
            new OwnRulesTable(page, words).write(OwnRules.of(assessment));
        }
        new WaiverLines(page, words).write(assessment);
        write(Verdict.on(assessment, words));
    }

    @Override
    public void writePortfolio(Assessment portfolio) throws IOException {
        page.gap();
        page.text(0, new StyledText(Heading.of(portfolio, words), Style.BOLD));
        page.rule();
        page.gap();
        AlertBlocks alerts = new AlertBlocks(page, portfolio, words);
        for (Section section : Section.of(portfolio, words)) {
            write(section, alerts);
        }
        new GapTable(page, words, options.verbose()).write(portfolio);
        new WaiverLines(page, words).write(portfolio);
    }

    private void write(Section section, AlertBlocks alerts) throws IOException {
        boolean isQuiet = section.alerts().isEmpty();
        if (!isQuiet) {
            page.gap();
        }
        String remark = section.rag() == Rag.GREY ? words.text("table.nothing") : "";
        page.hanging(
                0,
                List.of(new StyledText(state(section.rag()), Style.of(section.rag())).padded(ragWidth)),
                new StyledText(section.name() + remark, isQuiet ? Style.PLAIN : Style.BOLD));
        if (!isQuiet) {
            alerts.write(section.alerts());
            page.gap();
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        if (!options.portfolio()) {
            return;
        }
        if (options.verbose()) {
            new OwnRulesTable(page, words).write(totals.ownRules());
        }
        page.gap();
        page.text(0, new StyledText(Verdict.tally(totals, words), Style.BOLD));
        write(Verdict.on(totals, words));
    }

    private String state(Rag rag) {
        return words.text("table.state." + AlertText.word(rag));
    }

    private void write(Verdict verdict) throws IOException {
        page.gap();
        page.text(0, new StyledText(verdict.text(), Style.of(verdict.rag())));
    }
}
