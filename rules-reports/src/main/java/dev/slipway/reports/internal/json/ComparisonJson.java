package dev.slipway.reports.internal.json;

import dev.slipway.model.json.JsonWriter;
import dev.slipway.reports.internal.say.ReportComparison;
import dev.slipway.reports.internal.say.ReportComparison.Change;
import dev.slipway.reports.internal.say.ReportComparison.Kept;

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
        json.member("unchanged", comparison.kept().size());
        json.objects("moreSevere", comparison.kept(Change.MORE_SEVERE), kept -> write(kept, json));
        json.objects("lessSevere", comparison.kept(Change.LESS_SEVERE), kept -> write(kept, json));
        json.objects("changed", comparison.kept(Change.CHANGED), kept -> write(kept, json));
    }

    private static void write(Kept kept, JsonWriter json) {
        json.member("rule", kept.now().rule());
        json.member("before", kept.before().rule());
        json.member("fingerprint", kept.now().fingerprint());
    }
}
