package dev.slipway.reports.internal.sarif;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.Gap;
import java.util.List;
import java.util.Map;

/**
 * Writes an assessment as one run of a SARIF log. Its category is {@code slipway/} and the programme, so that a reader
 * keeps the alerts of several programmes apart, and from one report to the next.
 */
final class SarifRun {

    private final JsonWriter json;
    private final Assessment assessment;
    private final Words words;
    private final List<String> rules;

    SarifRun(JsonWriter json, Assessment assessment, Words words) {
        this.json = json;
        this.assessment = assessment;
        this.words = words;
        this.rules = assessment.rules().stream().map(RuleAccount::id).toList();
    }

    void write() {
        json.startObject();
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.member("name", "Slipway");
                    json.objects("rules", assessment.rules(), this::rule);
                }));
        String category = "slipway/" + assessment.programme().id();
        json.object("automationDetails", () -> json.member("id", category + "/" + assessment.asOf()));
        json.objects("invocations", List.of(assessment), this::invocation);
        SarifResult results = new SarifResult(json, assessment, rules);
        json.objects("results", assessment.headlines(), results::write);
        json.endObject();
    }

    private void rule(RuleAccount rule) {
        String rationale = rule.rationale().isBlank() ? rule.title() : rule.rationale();
        json.member("id", rule.id());
        SarifText.write(json, "shortDescription", rule.title());
        SarifText.write(json, "fullDescription", rationale);
        SarifText.write(json, "help", rationale);
    }

    /** A judgement that was not possible is not a result, but is reported too. */
    private void invocation(Assessment whole) {
        json.member("executionSuccessful", true);
        json.objects("toolExecutionNotifications", Gap.of(whole), this::gap);
    }

    private void gap(Gap gap) {
        json.member("level", "note");
        String message = words.text(
                "sarif.gap",
                Map.of("rule", gap.rule(), "title", gap.title(), "number", gap.count(), "reasons", gap.reasons()));
        SarifText.write(json, "message", message);
        json.object("associatedRule", () -> {
            json.member("id", gap.rule());
            if (rules.contains(gap.rule())) {
                json.member("index", rules.indexOf(gap.rule()));
            }
        });
    }
}
