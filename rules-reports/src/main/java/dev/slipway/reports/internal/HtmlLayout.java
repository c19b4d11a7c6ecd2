package dev.slipway.reports.internal;

import dev.slipway.model.Assessment;
import dev.slipway.model.Words;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.internal.page.PageFrame;
import dev.slipway.reports.internal.page.PageScripts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A page that needs nothing but itself: pictures, alerts to be sorted and searched, and a table for each picture. */
final class HtmlLayout implements Layout {

    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Writer out;
    private final ReportOptions options;
    private final Words words;
    private final String library = PageResource.text(LIBRARY);
    private final String script = PageResource.text("page/page.js");
    private boolean hasMap;
    private int programmes;

    HtmlLayout(Writer out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.words = Words.of(options.language(), Report.class);
    }

    @Override
    public void begin() throws IOException {
        String policy = "default-src 'none'; script-src " + PageResource.digest(library) + " "
                + PageResource.digest(script) + "; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
        String style = PageResource.text("page/page.css");
        // Elements that stay open from one programme to the next, which no template may leave so.
        out.write("<!DOCTYPE html>\n<html lang=\"" + words.language().tag() + "\">\n");
        render("head", "frame", new PageFrame(words, words.text("html.title"), policy, style));
        out.write("<body>\n");
        render("bar", "words", words);
        out.write("<main>\n");
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        PageContent content = new PageContent(assessment, options, words);
        programmes++;
        hasMap |= content.hasPlaces();
        render("programme", "view", content.view("programme-" + programmes));
    }

    @Override
    public void end(Totals totals) throws IOException {
        if (options.portfolio()) {
            Verdict verdict = Verdict.on(totals, words);
            String rag = AlertText.word(verdict.rag());
            render(
                    "portfolio",
                    Map.of(
                            "words",
                            words,
                            "verdict",
                            verdict.text(),
                            "tally",
                            Verdict.tally(totals, words),
                            "rag",
                            rag));
        }
        out.write("</main>\n");
        PageScripts scripts = new PageScripts(library, hasMap ? PageResource.text("page/world.json") : "", script);
        render("end", Map.of("scripts", scripts, "note", words.text("html.note")));
        out.write("</body>\n</html>\n");
    }

    private void render(String template, String name, Object value) throws IOException {
        render(template, Map.of(name, value));
    }

    private void render(String template, Map<String, Object> values) throws IOException {
        try {
            templates.render(template + ".jte", values, new WriterOutput(out));
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
