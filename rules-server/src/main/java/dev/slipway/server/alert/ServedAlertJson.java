package dev.slipway.server.alert;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Alerts and events as the objects that answers and messages hold. */
@Component
public class ServedAlertJson {

    private final JsonMapper json;

    ServedAlertJson(JsonMapper json) {
        this.json = json;
    }

    /** The alert of the report in JSON, with what the server knows of it; since when its entry is there the report alone says. */
    public ObjectNode alert(AlertRow row) {
        ObjectNode alert = (ObjectNode) json.readTree(row.body());
        alert.remove("entrySince");
        alert.put("programme", row.programmeId());
        alert.put("state", row.state());
        alert.put("since", row.since().toString());
        alert.put("episode", row.episode());
        alert.put("raisedAt", instant(row.raisedAt()));
        alert.put("changedAt", instant(row.changedAt()));
        Optional.ofNullable(row.clearedAt()).ifPresent(at -> alert.put("clearedAt", instant(at)));
        Optional.ofNullable(row.ackedBy()).ifPresent(by -> alert.put("acknowledgedBy", by));
        Optional.ofNullable(row.assignee()).ifPresent(to -> alert.put("assignee", to));
        return alert;
    }

    public Map<String, Object> event(AlertEventRow event) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("position", event.position());
        values.put("programme", event.programmeId());
        values.put("seq", event.seq());
        values.put("kind", event.kind());
        values.put("fingerprint", event.fingerprint());
        values.put("episode", event.episode());
        values.put("rule", event.ruleId());
        values.put("subject", event.subject());
        values.put("severity", event.severity());
        values.put("asOf", event.asOf().toString());
        values.put("at", instant(event.madeAt()));
        values.put("by", event.madeBy());
        putIfSaid(values, "note", event.note());
        putIfSaid(values, "batch", event.batchId());
        putIfSaid(values, "judgement", event.judgementId());
        return values;
    }

    /** What happened to an alert, in the answer to those who caused it. */
    public ObjectNode change(Happening happening) {
        ObjectNode change = json.createObjectNode();
        change.put("kind", happening.kind());
        if (happening.kind().equals(Happening.SEVERITY)) {
            change.put("before", happening.note());
        }
        change.set("alert", alert(happening.alert()));
        return change;
    }

    private static void putIfSaid(Map<String, Object> values, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            values.put(key, text);
        }
    }

    private static String instant(OffsetDateTime at) {
        return at.toInstant().toString();
    }
}
