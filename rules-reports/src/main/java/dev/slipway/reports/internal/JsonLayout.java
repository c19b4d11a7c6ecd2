package dev.slipway.reports.internal;

import dev.slipway.model.Assessment;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A JSON document for each assessment, one after the other. */
final class JsonLayout implements Layout {

    private final JsonGenerator json;

    JsonLayout(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        try {
            new AssessmentJson(json).write(assessment);
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
