package dev.slipway.workbench.internal;

import dev.slipway.workbench.CataloguedRule;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes rules as JSON. */
public final class RuleListingJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private RuleListingJson() {}

    public static String write(List<CataloguedRule> rules) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "slipway/rules/1");
            json.writeArrayPropertyStart("rules");
            rules.forEach(rule -> write(rule, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(CataloguedRule rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("title", rule.info().title());
        json.writeStringProperty("family", rule.family());
        json.writeStringProperty("on", rule.info().population().toString());
        write("needs", rule.info().needs(), json);
        write("reads", rule.thresholds(), json);
        json.writeStringProperty("message", rule.info().message());
        json.writeStringProperty("rationale", rule.info().rationale());
        json.writeStringProperty("source", rule.info().source());
        json.writeStringProperty("file", rule.source().path());
        json.writeNumberProperty("line", rule.line());
        json.writeEndObject();
    }

    private static void write(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
