package dev.slipway.reports.internal;

import dev.slipway.model.Assessment;
import dev.slipway.model.Rag;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Text for a person at a terminal. */
final class TableLayout implements Layout {

    private static final int RAG_WIDTH = "AMBER  ".length();

    private final Page page;
    private final ReportOptions options;

    TableLayout(Writer out, ReportOptions options) {
        this.page = new Page(out, options);
        this.options = options;
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        page.gap();
        page.spread(
                new Span(assessment.programme().name(), Style.BOLD), new Span("as of " + assessment.asOf(), Style.DIM));
        page.rule();
        page.gap();
        if (options.against().isPresent()) {
            new ComparisonTable(page)
                    .write(Comparison.of(assessment, options.against().get()));
        }
        AlertTable alerts = new AlertTable(page, assessment);
        for (Section section : Section.of(assessment)) {
            write(section, alerts);
        }
        new GapTable(page).write(assessment);
        new WaiverTable(page).write(assessment);
        write(Verdict.on(assessment));
    }

    private void write(Section section, AlertTable alerts) throws IOException {
        boolean isQuiet = section.alerts().isEmpty();
        if (!isQuiet) {
            page.gap();
        }
        String remark = section.rag() == Rag.GREY ? ": nothing to judge" : "";
        page.hanging(
                0,
                List.of(new Span(section.rag().name(), Style.of(section.rag())).padded(RAG_WIDTH)),
                new Span(section.name() + remark, isQuiet ? Style.PLAIN : Style.BOLD));
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
        page.gap();
        page.text(0, new Span(Verdict.tally(totals), Style.BOLD));
        write(Verdict.on(totals));
    }

    private void write(Verdict verdict) throws IOException {
        page.gap();
        page.text(0, new Span(verdict.text(), Style.of(verdict.rag())));
    }
}
