package dev.slipway.workbench.internal;

import dev.slipway.model.json.JsonText;
import dev.slipway.workbench.CataloguedRule;
import java.util.List;

/** Writes rules as JSON. */
public final class RuleListingJson {

    private RuleListingJson() {}

    public static String write(List<CataloguedRule> rules) {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.onOneLine(text);
        json.startObject();
        json.member("schema", "slipway/rules/1");
        json.objects("rules", rules, rule -> write(rule, json));
        json.endObject();
        return text.toString();
    }

    private static void write(CataloguedRule rule, JsonText json) {
        json.member("id", rule.id());
        json.member("title", rule.info().title());
        json.member("family", rule.family());
        json.member("on", rule.info().population().toString());
        json.array("needs", rule.info().needs(), json::text);
        json.array("reads", rule.thresholds(), json::text);
        json.member("message", rule.info().message());
        json.member("rationale", rule.info().rationale());
        json.member("source", rule.info().source());
        json.member("file", rule.source().path());
        json.member("line", rule.line());
    }
}
