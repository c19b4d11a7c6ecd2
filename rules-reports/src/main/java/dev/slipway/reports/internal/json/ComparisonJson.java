package dev.slipway.reports.internal.json;

import dev.slipway.model.json.JsonWriter;
import dev.slipway.reports.internal.say.ReportComparison;

/** Writes a comparison as a part of {@code slipway/assessment/1}. */
final class ComparisonJson {

    private ComparisonJson() {}

    static void write(ReportComparison comparison, JsonWriter json) {
        json.member("asOf", comparison.asOf().toString());
        json.array("new", comparison.raised(), alert -> json.text(alert.fingerprint()));
        json.objects("resolved", comparison.resolved(), alert -> {
            json.member("rule", alert.rule());
            json.member("subject", alert.subject());
            json.member("about", alert.about());
            json.member("title", alert.title());
            json.member("fingerprint", alert.fingerprint());
        });
        json.member("unchanged", comparison.unchanged());
    }
}
