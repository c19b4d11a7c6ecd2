package dev.slipway.reports.internal.html;

import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.picture.DaysShown;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What the pictures of a page show, as JSON that nothing in it can turn into markup. */
final class PictureJson {

    private static final List<String> WORDS = List.of("deadline", "forecast", "actual", "reportDate");

    private final LocalDate asOf;
    private final Words words;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text);

    PictureJson(LocalDate asOf, Words words) {
        this.asOf = asOf;
        this.words = words;
    }

    /** @param parts each of which writes properties */
    @SafeVarargs
    final String of(Consumer<JsonGenerator>... parts) {
        try (json) {
            json.writeStartObject();
            asOf();
            words();
            for (Consumer<JsonGenerator> part : parts) {
                part.accept(json);
            }
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
        json.writeStringProperty("day", asOf.toString());
        json.writeStringProperty("text", words.text("picture.asOf", Map.of("day", asOf)));
        json.writeEndObject();
    }

    private void words() {
        json.writeObjectPropertyStart("words");
        WORDS.forEach(word -> json.writeStringProperty(word, words.text("html." + word)));
        json.writeEndObject();
    }

    static void range(JsonGenerator json, String name, DaysShown range) {
        json.writeArrayPropertyStart(name);
        json.writeString(range.first().toString());
        json.writeString(range.last().toString());
        json.writeEndArray();
    }
}
