package dev.slipway.reports.internal.json;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** All assessments in one indented JSON document, with their totals at the end. */
public final class PortfolioJsonLayout implements Layout {

    private final JsonGenerator json;

    public PortfolioJsonLayout(Writer out) {
        this.json = JsonText.indented(out);
    }

    @Override
    public void begin() throws IOException {
        try {
            json.writeStartObject();
            json.writeStringProperty("schema", "slipway/portfolio/1");
            json.writeArrayPropertyStart("assessments");
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        try {
            new AssessmentJson(json).write(assessment, Optional.empty());
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        try {
            json.writeEndArray();
            json.writeObjectPropertyStart("summary");
            JsonText.writeCounts(json, totals.counts());
            json.writeNumberProperty("programmes", totals.programmes());
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
