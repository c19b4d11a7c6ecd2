package dev.slipway.workbench.internal;

import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import dev.slipway.model.json.JsonText;
import dev.slipway.workbench.LintReport;
import java.util.Locale;

/** Writes a report as the object {@code slipway/lint/1}. */
public final class LintJson {

    private LintJson() {}

    public static String of(LintReport report) {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.indented(text);
        json.startObject();
        json.member("schema", "slipway/lint/1");
        json.object("summary", () -> {
            json.member("errors", report.errors());
            json.member("warnings", report.warnings());
        });
        json.objects("problems", report.problems(), problem -> write(json, problem));
        if (!report.unchecked().isEmpty()) {
            json.array("unchecked", report.unchecked(), json::text);
        }
        json.endObject();
        return text + "\n";
    }

    private static void write(JsonText json, RuleProblem found) {
        Problem problem = found.problem();
        json.member("code", found.code());
        json.member("severity", found.severity().name().toLowerCase(Locale.ROOT));
        json.member("file", problem.file());
        json.member("line", problem.line());
        json.member("column", problem.column());
        json.member("length", found.length());
        json.member("message", problem.message());
        json.member("hint", problem.hint());
        found.suggestion().ifPresent(suggestion -> json.member("suggestion", suggestion));
    }
}
