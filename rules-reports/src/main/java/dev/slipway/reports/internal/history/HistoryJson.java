package dev.slipway.reports.internal.history;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.json.JsonText;
import dev.slipway.reports.internal.say.AlertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes a history as the object {@code slipway/history/1}. */
public final class HistoryJson {

    private final Writer out;
    private final JsonText json;

    private HistoryJson(Writer out, JsonText json) {
        this.out = out;
        this.json = json;
    }

    /** By two blanks. */
    public static HistoryJson indented(Writer out) {
        return new HistoryJson(out, JsonText.indented(out));
    }

    public static HistoryJson onOneLine(Writer out) {
        return new HistoryJson(out, JsonText.onOneLine(out));
    }

    /** Writes it and a line end. */
    public void write(AlertHistory history) throws IOException {
        try {
            json.startObject();
            json.member("schema", "slipway/history/1");
            json.member("programme", history.programme().id());
            json.member("from", history.from().toString());
            json.member("asOf", history.asOf().toString());
            json.objects("events", history.events(), this::event);
            json.endObject();
            out.write('\n');
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void event(AlertEvent event) {
        Alert alert = event.alert();
        json.member("on", event.on().toString());
        json.member("change", event.kind().word());
        json.member("rule", alert.rule());
        json.member("severity", AlertText.word(alert.severity()));
        event.before().ifPresent(before -> json.member("before", AlertText.word(before.severity())));
        json.member("subject", alert.subject());
        json.member("about", alert.about());
        json.member("title", alert.title());
        json.member("message", alert.message());
        json.objects("causes", event.causes(), report -> json.where(report.provenance()));
        json.member("fingerprint", alert.fingerprint());
        event.before().ifPresent(before -> json.member("beforeRule", before.rule()));
    }
}
