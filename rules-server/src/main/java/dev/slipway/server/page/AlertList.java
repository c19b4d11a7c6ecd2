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

    AlertItems shown(Caller caller, String programme, Chosen chosen, int skipped, Map<String, Alert> alerts) {
        Optional<String> severity = Optional.of(chosen.severity()).filter(text -> !text.isEmpty());
        severity.ifPresent(AlertQuery::requireSeverity);
        Optional<String> state = Optional.of(chosen.state()).filter(text -> !text.isEmpty());
        ListedEntries entries = new ListedEntries(query.all(caller, programme, state), alerts);
        List<AlertRow> heads = entries.heads().stream()
                .filter(row -> severity.map(row.severity()::equals).orElse(true))
                .toList();
        Map<String, List<AlertRow>> under = entries.under();
        return new AlertItems(
                heads.stream()
                        .skip(skipped)
                        .limit(Page.USUAL)
                        .map(row -> item(row, under.getOrDefault(row.fingerprint(), List.of()), alerts))
                        .toList(),
                Optional.of(skipped + Page.USUAL).filter(next -> next < heads.size()));
    }

    private AlertItem item(AlertRow row, List<AlertRow> under, Map<String, Alert> alerts) {
        return item(row, alerts)
                .over(under.stream().map(other -> item(other, alerts)).toList());
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
                evidence,
                List.of());
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
