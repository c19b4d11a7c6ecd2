package dev.slipway.server.page;

import dev.slipway.model.alerts.Alert;
import dev.slipway.server.page.view.IntakeAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer to those who report, as a page shows it. */
@Component
class IntakeView {

    private final JsonMapper json;

    IntakeView(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads it.
     *
     * @param alerts by fingerprint, in the language of the reader
     */
    IntakeAnswer read(String answer, Map<String, Alert> alerts) {
        JsonNode node = json.readTree(answer);
        List<IntakeAnswer.Change> changes = new ArrayList<>();
        node.path("changes").forEach(change -> changes.add(change(change, alerts)));
        List<String> problems = new ArrayList<>();
        node.path("problems")
                .forEach(problem -> problems.add(problem.path("place").asString() + ": "
                        + problem.path("message").asString() + ". "
                        + problem.path("remedy").asString()));
        return new IntakeAnswer(
                node.path("dryRun").asBoolean(false),
                node.path("accepted").asInt(0),
                node.path("unplanned").asInt(0),
                changes,
                problems,
                texts(node, "notes"),
                texts(node, "unmatched"));
    }

    private static IntakeAnswer.Change change(JsonNode change, Map<String, Alert> alerts) {
        JsonNode alert = change.path("alert");
        Optional<Alert> told =
                Optional.ofNullable(alerts.get(alert.path("fingerprint").asString("")));
        return new IntakeAnswer.Change(
                change.path("kind").asString(""),
                alert.path("severity").asString(""),
                alert.path("rule").asString(""),
                told.map(Alert::title).orElse(alert.path("title").asString("")),
                alert.path("subject").asString(""),
                told.map(Alert::message).orElse(alert.path("message").asString("")));
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
