package dev.slipway.reports.internal.sarif;

import dev.slipway.model.words.VisibleText;
import tools.jackson.core.JsonGenerator;

/** Messages of a SARIF log, whose readers make links of brackets and placeholders of braces. */
final class SarifText {

    private SarifText() {}

    /** Writes a property that holds the text as it is. */
    static void write(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", plain(text));
        json.writeEndObject();
    }

    private static String plain(String text) {
        return VisibleText.of(text).replace("](", "] (").replace("{", "{{").replace("}", "}}");
    }
}
