package dev.slipway.workbench.test.internal;

import dev.slipway.model.base.Problem;
import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.RuleCoverage;
import dev.slipway.workbench.test.StepCoverage;
import dev.slipway.workbench.test.TestRun;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reports a run to machines. */
public final class JsonReport {

    private static final String SCHEMA = "slipway/rule-tests/1";

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    public static String text(TestRun run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonReport(json).write(run);
        }
        return text + "\n";
    }

    private void write(TestRun run) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("cases", run.cases().size());
        json.writeNumberProperty("failed", run.failed().size());
        json.writeNumberProperty("rules", run.coverage().size());
        json.writeNumberProperty("untested", run.untested().size());
        json.writeNumberProperty("coveragePercent", run.coveragePercent());
        json.writeEndObject();
        json.writeArrayPropertyStart("problems");
        run.problems().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("cases");
        run.cases().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("coverage");
        run.coverage().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("line", problem.line());
        json.writeNumberProperty("column", problem.column());
        json.writeStringProperty("message", problem.message());
        json.writeStringProperty("hint", problem.hint());
        json.writeEndObject();
    }

    private void write(CaseResult result) {
        json.writeStartObject();
        json.writeStringProperty("file", result.file());
        json.writeNumberProperty("line", result.testCase().line());
        json.writeStringProperty("name", result.testCase().name());
        json.writeArrayPropertyStart("rules");
        result.rules().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("passed", result.isPassed());
        json.writeArrayPropertyStart("failures");
        result.failures().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(CaseFailure failure) {
        json.writeStartObject();
        json.writeNumberProperty("line", failure.line());
        json.writeStringProperty("message", failure.message());
        json.writeEndObject();
    }

    private void write(RuleCoverage rule) {
        json.writeStartObject();
        json.writeStringProperty("rule", rule.rule());
        json.writeStringProperty("at", rule.where());
        json.writeNumberProperty("firing", rule.firing());
        json.writeNumberProperty("silent", rule.silent());
        json.writeNumberProperty("percent", rule.percent());
        json.writeArrayPropertyStart("constraints");
        rule.steps().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(StepCoverage step) {
        json.writeStartObject();
        json.writeStringProperty("at", step.step().where());
        json.writeStringProperty("text", step.step().shown());
        json.writeBooleanProperty("everTrue", step.isEverTrue());
        json.writeBooleanProperty("everFalse", step.isEverFalse());
        json.writeEndObject();
    }
}
