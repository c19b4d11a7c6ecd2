package dev.slipway.server.page;

import dev.slipway.server.page.view.IntakeAnswer;
import java.util.ArrayList;
import java.util.List;
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

    IntakeAnswer read(String answer) {
        JsonNode node = json.readTree(answer);
        List<IntakeAnswer.Change> changes = new ArrayList<>();
        node.path("changes").forEach(change -> changes.add(change(change)));
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

    private static IntakeAnswer.Change change(JsonNode change) {
        JsonNode alert = change.path("alert");
        return new IntakeAnswer.Change(
                change.path("kind").asString(""),
                alert.path("severity").asString(""),
                alert.path("rule").asString(""),
                alert.path("title").asString(""),
                alert.path("subject").asString(""),
                alert.path("message").asString(""));
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
