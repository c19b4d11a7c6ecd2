package dev.slipway.reports.internal.history;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.reports.internal.json.JsonText;
import dev.slipway.reports.internal.say.AlertText;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a history as the object {@code slipway/history/1}. */
public final class HistoryJson {

    private final JsonGenerator json;

    private HistoryJson(JsonGenerator json) {
        this.json = json;
    }

    /** By two blanks. */
    public static HistoryJson indented(Writer out) {
        return new HistoryJson(JsonText.indented(out));
    }

    public static HistoryJson onOneLine(Writer out) {
        return new HistoryJson(JsonText.onOneLine(out));
    }

    /** Writes it and a line end. */
    public void write(AlertHistory history) throws IOException {
        try {
            json.writeStartObject();
            json.writeStringProperty("schema", "slipway/history/1");
            json.writeStringProperty("programme", history.programme().id());
            json.writeStringProperty("from", history.from().toString());
            json.writeStringProperty("asOf", history.asOf().toString());
            json.writeArrayPropertyStart("events");
            history.events().forEach(this::event);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void event(AlertEvent event) {
        Alert alert = event.alert();
        json.writeStartObject();
        json.writeStringProperty("on", event.on().toString());
        json.writeStringProperty("change", event.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("rule", alert.rule());
        json.writeStringProperty("severity", AlertText.word(alert.severity()));
        event.before().ifPresent(before -> json.writeStringProperty("before", AlertText.word(before.severity())));
        json.writeStringProperty("subject", alert.subject());
        json.writeStringProperty("about", alert.about());
        json.writeStringProperty("title", alert.title());
        json.writeStringProperty("message", alert.message());
        json.writeArrayPropertyStart("causes");
        event.causes().forEach(this::cause);
        json.writeEndArray();
        json.writeStringProperty("fingerprint", alert.fingerprint());
        json.writeEndObject();
    }

    private void cause(StatusUpdate report) {
        json.writeStartObject();
        JsonText.writeWhere(json, report.provenance());
        json.writeEndObject();
    }
}
