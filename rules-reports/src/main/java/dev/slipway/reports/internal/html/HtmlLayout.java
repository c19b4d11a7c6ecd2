package dev.slipway.reports.internal.html;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.page.PageFrame;
import dev.slipway.reports.internal.page.PageScripts;
import dev.slipway.reports.internal.page.PortfolioView;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import dev.slipway.reports.internal.say.Verdict;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A page that needs nothing but itself: pictures, alerts to be sorted and searched, and a table for each picture. What
 * it says of the programmes waits on disk, because the verdict on a portfolio comes before them.
 */
public final class HtmlLayout implements Layout {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Writer out;
    private final ReportOptions options;
    private final Words words;
    private final SpooledText summary;
    private final SpooledText programmes;
    private boolean hasMap;
    private int number;

    public HtmlLayout(Writer out, ReportOptions options) throws IOException {
        this.out = out;
        this.options = options;
        this.words = ReportWords.in(options.language());
        this.summary = SpooledText.open();
        this.programmes = SpooledText.open();
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        number++;
        PageContent content = new PageContent(assessment, options, words, "programme-" + number);
        hasMap |= content.hasPlaces();
        render("programme", Map.of("view", content.view()), programmes.writer());
        if (options.portfolio()) {
            render("summary", Map.of("row", content.summary()), summary.writer());
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        try (summary;
                programmes) {
            PageScripts scripts =
                    new PageScripts(PageResource.charts(), hasMap ? PageResource.map() : "", PageResource.script());
            render(
                    "page",
                    Map.of(
                            "frame",
                            frame(scripts),
                            "portfolio",
                            options.portfolio() ? portfolio(totals) : PortfolioView.none(),
                            "programmes",
                            programmes,
                            "scripts",
                            scripts),
                    out);
        }
    }

    private PageFrame frame(PageScripts scripts) {
        return new PageFrame(words, words.text("html.title"), policy(scripts), PageResource.style());
    }

    /** What a page may load and run: its own scripts, and nothing else. */
    static String policy(PageScripts scripts) {
        return "default-src 'none'; script-src " + PageResource.digest(scripts.library()) + " "
                + PageResource.digest(scripts.page())
                + "; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    }

    private PortfolioView portfolio(Totals totals) {
        Verdict verdict = Verdict.on(totals, words);
        return new PortfolioView(
                true, AlertText.word(verdict.rag()), verdict.text(), Verdict.tally(totals, words), summary);
    }

    private void render(String template, Map<String, Object> values, Writer target) throws IOException {
        try {
            templates.render(template + ".jte", values, new WriterOutput(target));
        } catch (TemplateException e) {
            throw unwrapped(e);
        }
    }

    /** What kept the page from being written, which the templates wrap. */
    private static IOException unwrapped(TemplateException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException reason) {
                return reason;
            }
        }
        throw failure;
    }
}
