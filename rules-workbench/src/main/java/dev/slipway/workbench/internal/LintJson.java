package dev.slipway.workbench.internal;

import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import dev.slipway.workbench.LintReport;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes a report as the object {@code slipway/lint/1}. */
public final class LintJson {

    private LintJson() {}

    public static String of(LintReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", "slipway/lint/1");
            json.writeObjectPropertyStart("summary");
            json.writeNumberProperty("errors", report.errors());
            json.writeNumberProperty("warnings", report.warnings());
            json.writeEndObject();
            json.writeArrayPropertyStart("problems");
            report.problems().forEach(problem -> write(json, problem));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, RuleProblem found) {
        Problem problem = found.problem();
        json.writeStartObject();
        json.writeStringProperty("code", found.code());
        json.writeStringProperty("severity", found.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeNumberProperty("length", found.length());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("hint", problem.hint());
        found.suggestion().ifPresent(suggestion -> json.writeStringProperty("suggestion", suggestion));
        json.writeEndObject();
    }
}
