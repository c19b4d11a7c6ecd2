package dev.slipway.reports.internal.sarif;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.json.JsonText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** A SARIF 2.1.0 log with a run for each programme, for tools that show findings next to the lines of files. */
public final class SarifLayout implements Layout {

    private final Writer out;
    private final JsonText json;
    private final Words words;

    public SarifLayout(Writer out, ReportOptions options) {
        this.out = out;
        this.json = JsonText.indented(out);
        this.words = ReportWords.in(options.language());
    }

    @Override
    public void begin() throws IOException {
        written(() -> {
            json.startObject();
            json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.member("version", "2.1.0");
            json.name("runs");
            json.startArray();
        });
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        written(() -> new SarifRun(json, assessment, words).write());
        out.flush();
    }

    @Override
    public void end(Totals totals) throws IOException {
        written(() -> {
            json.endArray();
            json.endObject();
        });
        out.write('\n');
        out.flush();
    }

    private static void written(Runnable part) throws IOException {
        try {
            part.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
