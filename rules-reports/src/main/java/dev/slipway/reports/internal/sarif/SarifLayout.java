package dev.slipway.reports.internal.sarif;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A SARIF 2.1.0 log with a run for each programme, for tools that show findings next to the lines of files. */
public final class SarifLayout implements Layout {

    private final JsonGenerator json;
    private final Words words;

    public SarifLayout(Writer out, ReportOptions options) {
        this.json = IndentedJson.on(out);
        this.words = ReportWords.in(options.language());
    }

    @Override
    public void begin() throws IOException {
        try {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        try {
            new SarifRun(json, assessment, words).write();
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
