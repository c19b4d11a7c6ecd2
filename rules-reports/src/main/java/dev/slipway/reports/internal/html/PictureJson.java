package dev.slipway.reports.internal.html;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.picture.DaysShown;
import dev.slipway.reports.internal.say.AlertText;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the pictures of a page show, as JSON that nothing in it can turn into markup. */
final class PictureJson {

    private static final List<String> WORDS = List.of("deadline", "forecast", "actual", "reportDate");

    private final Assessment assessment;
    private final Words words;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

    PictureJson(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    String of(
            List<Terminal> places,
            boolean isCorridor,
            DaysShown range,
            TimelineJson timeline,
            TrendJson trends,
            CapacityJson capacities) {
        try (json) {
            json.writeStartObject();
            asOf();
            words();
            map(places, isCorridor);
            range(json, "range", range);
            timeline.write(json);
            trends.write(json);
            capacities.write(json);
            json.writeEndObject();
        }
        return harmless(text.toString());
    }

    /** Within a script element neither a tag nor a comment can begin, and no line can end. */
    private static String harmless(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void asOf() {
        json.writeObjectPropertyStart("asOf");
        json.writeStringProperty("day", assessment.asOf().toString());
        json.writeStringProperty("text", words.text("picture.asOf", Map.of("day", assessment.asOf())));
        json.writeEndObject();
    }

    private void words() {
        json.writeObjectPropertyStart("words");
        WORDS.forEach(word -> json.writeStringProperty(word, words.text("html." + word)));
        json.writeEndObject();
    }

    private void map(List<Terminal> places, boolean isCorridor) {
        Map<String, String> states = assessment.terminals().stream()
                .collect(Collectors.toMap(TerminalRag::id, terminal -> AlertText.word(terminal.rag())));
        json.writeObjectPropertyStart("map");
        json.writeBooleanProperty("isLine", isCorridor);
        json.writeArrayPropertyStart("places");
        for (Terminal place : places) {
            String rag = states.getOrDefault(place.id(), "grey");
            json.writeStartObject();
            json.writeStringProperty("name", VisibleText.of(place.name()));
            json.writeNumberProperty("east", place.location().orElseThrow().longitude());
            json.writeNumberProperty("north", place.location().orElseThrow().latitude());
            json.writeStringProperty("rag", rag);
            json.writeStringProperty("state", words.text("rag." + rag));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void range(JsonGenerator json, String name, DaysShown range) {
        json.writeArrayPropertyStart(name);
        json.writeString(range.first().toString());
        json.writeString(range.last().toString());
        json.writeEndArray();
    }
}
