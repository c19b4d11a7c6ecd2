package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.json.JsonText;
import java.util.Locale;

/** Writes what other rules would have done as JSON. */
final class ImpactJson {

    private ImpactJson() {}

    static String of(Impact impact) {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.onOneLine(text);
        json.startObject();
        json.member("schema", "slipway/impact/1");
        json.member("programme", impact.programme().id());
        json.member("from", impact.from().toString());
        json.member("to", impact.to().toString());
        json.objects("differences", impact.differences(), difference -> write(difference, json));
        json.objects("lateMilestones", impact.warnings(), warning -> write(warning, json));
        json.endObject();
        return text.toString();
    }

    private static void write(Difference difference, JsonText json) {
        json.member("change", difference.kind().word());
        json.member("from", difference.from().toString());
        json.member("until", difference.until().toString());
        json.member("theme", difference.alert().entry().theme());
        json.member("subject", difference.alert().subject());
        difference.before().ifPresent(alert -> json.object("before", () -> write(alert, json)));
        difference.after().ifPresent(alert -> json.object("after", () -> write(alert, json)));
    }

    private static void write(Alert alert, JsonText json) {
        json.member("rule", alert.rule());
        json.member("severity", alert.severity().name().toLowerCase(Locale.ROOT));
        json.member("message", alert.message());
    }

    private static void write(SlipWarning warning, JsonText json) {
        json.member("milestone", warning.milestone());
        json.member("deadline", warning.deadline().toString());
        warning.before().ifPresent(day -> json.member("warnedBefore", day.toString()));
        warning.after().ifPresent(day -> json.member("warnedAfter", day.toString()));
        warning.daysEarlier().ifPresent(days -> json.member("daysEarlier", days));
    }
}
