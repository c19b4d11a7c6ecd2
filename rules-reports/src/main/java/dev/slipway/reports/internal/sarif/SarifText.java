package dev.slipway.reports.internal.sarif;

import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.words.VisibleText;

/** Messages of a SARIF log, whose readers make links of brackets and placeholders of braces. */
final class SarifText {

    private SarifText() {}

    /** Writes a member that holds the text as it is. */
    static void write(JsonWriter json, String name, String text) {
        json.object(name, () -> json.member("text", plain(text)));
    }

    private static String plain(String text) {
        return VisibleText.of(text).replace("](", "] (").replace("{", "{{").replace("}", "}}");
    }
}
