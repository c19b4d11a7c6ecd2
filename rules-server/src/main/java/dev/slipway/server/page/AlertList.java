package dev.slipway.server.page;

import dev.slipway.model.alerts.Alert;
import dev.slipway.server.alert.AlertQuery;
import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.page.view.AlertItem;
import dev.slipway.server.page.view.AlertItems;
import dev.slipway.server.page.view.ProgrammePage.Chosen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alerts as a page shows them. */
@Component
class AlertList {

    private final AlertQuery query;
    private final JsonMapper json;

    AlertList(AlertQuery query, JsonMapper json) {
        this.query = query;
        this.json = json;
    }

    AlertItems shown(
            Caller caller, String programme, Chosen chosen, Optional<String> after, Map<String, Alert> alerts) {
        Page<AlertRow> page = query.page(
                caller,
                new AlertQuery.Asked(
                        Optional.of(programme),
                        Optional.of(chosen.state()).filter(text -> !text.isEmpty()),
                        Optional.of(chosen.severity()).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        after,
                        Page.USUAL));
        return new AlertItems(
                page.items().stream().map(row -> item(row, alerts)).toList(), page.next());
    }

    /** In the language of the reader where it still stands; else as it was kept. */
    AlertItem item(AlertRow row, Map<String, Alert> alerts) {
        Optional<Alert> told = Optional.ofNullable(alerts.get(row.fingerprint()));
        JsonNode body = json.readTree(row.body());
        List<AlertItem.Evidence> evidence = new ArrayList<>();
        told.ifPresentOrElse(
                alert -> alert.evidence()
                        .forEach(each ->
                                evidence.add(new AlertItem.Evidence(each.where().toString(), each.text()))),
                () -> body.path("evidence")
                        .forEach(each -> evidence.add(new AlertItem.Evidence(place(each), text(each, "text")))));
        return new AlertItem(
                row,
                told.map(Alert::title).orElse(row.title()),
                told.map(Alert::message).orElse(text(body, "message")),
                evidence);
    }

    private static String place(JsonNode evidence) {
        String within = text(evidence, "place");
        String line = evidence.path("line").asInt(0) > 0
                ? String.valueOf(evidence.path("line").asInt())
                : "";
        String where = within.isEmpty() ? line : within;
        return where.isEmpty() ? text(evidence, "file") : text(evidence, "file") + ":" + where;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
