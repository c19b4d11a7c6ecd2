package dev.slipway.reports.internal.json;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.internal.say.Comparison;
import dev.slipway.reports.internal.say.Layout;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A JSON document for each assessment, one after the other. */
public final class JsonLayout implements Layout {

    private final JsonGenerator json;
    private final Optional<PreviousReport> against;

    public JsonLayout(JsonGenerator json, Optional<PreviousReport> against) {
        this.json = json;
        this.against = against;
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        try {
            new AssessmentJson(json).write(assessment, against.map(previous -> Comparison.of(assessment, previous)));
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
