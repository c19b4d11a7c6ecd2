package dev.slipway.reports.internal.sarif;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.Gap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an assessment as one run of a SARIF log. Its category is {@code slipway/} and the programme, so that a reader
 * keeps the alerts of several programmes apart, and from one report to the next.
 */
final class SarifRun {

    private final JsonGenerator json;
    private final Assessment assessment;
    private final Words words;
    private final List<String> rules;

    SarifRun(JsonGenerator json, Assessment assessment, Words words) {
        this.json = json;
        this.assessment = assessment;
        this.words = words;
        this.rules = assessment.rules().stream().map(RuleAccount::id).toList();
    }

    void write() {
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Slipway");
        list("rules", assessment.rules(), this::rule);
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectPropertyStart("automationDetails");
        String category = "slipway/" + assessment.programme().id();
        json.writeStringProperty("id", category + "/" + assessment.asOf());
        json.writeEndObject();
        list("invocations", List.of(assessment), this::invocation);
        SarifResult results = new SarifResult(json, assessment, rules);
        list("results", assessment.headlines(), results::write);
        json.writeEndObject();
    }

    private void rule(RuleAccount rule) {
        String rationale = rule.rationale().isBlank() ? rule.title() : rule.rationale();
        json.writeStringProperty("id", rule.id());
        SarifText.write(json, "shortDescription", rule.title());
        SarifText.write(json, "fullDescription", rationale);
        SarifText.write(json, "help", rationale);
    }

    /** A judgement that was not possible is not a result, but is reported too. */
    private void invocation(Assessment whole) {
        json.writeBooleanProperty("executionSuccessful", true);
        list("toolExecutionNotifications", Gap.of(whole), this::gap);
    }

    private void gap(Gap gap) {
        json.writeStringProperty("level", "note");
        String message = words.text(
                "sarif.gap",
                Map.of("rule", gap.rule(), "title", gap.title(), "number", gap.count(), "reasons", gap.reasons()));
        SarifText.write(json, "message", message);
        json.writeObjectPropertyStart("associatedRule");
        json.writeStringProperty("id", gap.rule());
        if (rules.contains(gap.rule())) {
            json.writeNumberProperty("index", rules.indexOf(gap.rule()));
        }
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> items, Consumer<T> body) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            body.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
