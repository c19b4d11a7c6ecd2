package dev.slipway.workbench.test.internal;

import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.base.Problem;
import dev.slipway.model.json.JsonText;
import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.RuleCoverage;
import dev.slipway.workbench.test.StepCoverage;
import dev.slipway.workbench.test.TestRun;
import java.util.Locale;

/** Reports a run to machines. */
public final class JsonReport {

    private static final String SCHEMA = "slipway/rule-tests/1";

    private final JsonText json;

    private JsonReport(JsonText json) {
        this.json = json;
    }

    public static String text(TestRun run) {
        StringBuilder text = new StringBuilder();
        new JsonReport(JsonText.onOneLine(text)).write(run);
        return text + "\n";
    }

    private void write(TestRun run) {
        json.startObject();
        json.member("schema", SCHEMA);
        json.object("summary", () -> {
            json.member("cases", run.cases().size());
            json.member("failed", run.failed().size());
            json.member("rules", run.coverage().size());
            json.member("untested", run.untested().size());
            json.member("coveragePercent", run.coveragePercent());
        });
        json.objects("problems", run.problems(), this::write);
        json.objects("cases", run.cases(), this::write);
        json.objects("coverage", run.coverage(), this::write);
        json.objects("accounts", run.accounts(), this::write);
        json.endObject();
    }

    private void write(Problem problem) {
        json.member("file", problem.file());
        json.member("line", problem.line());
        json.member("column", problem.column());
        json.member("message", problem.message());
        json.member("hint", problem.hint());
    }

    private void write(CaseResult result) {
        json.member("file", result.file());
        json.member("line", result.testCase().line());
        json.member("name", result.testCase().name());
        json.array("rules", result.rules(), json::text);
        json.member("passed", result.isPassed());
        json.objects("failures", result.failures(), this::write);
    }

    private void write(CaseFailure failure) {
        json.member("line", failure.line());
        json.member("message", failure.message());
    }

    private void write(RuleCoverage rule) {
        json.member("rule", rule.rule());
        json.member("at", rule.where());
        json.member("firing", rule.firing());
        json.member("silent", rule.silent());
        json.member("percent", rule.percent());
        json.objects("constraints", rule.steps(), this::write);
    }

    private void write(RuleAccount rule) {
        json.member("rule", rule.id());
        json.member("examined", rule.examined());
        json.member("alerts", rule.alerts());
        json.member("notEvaluated", rule.notEvaluated());
        json.member("reach", rule.reach().name().toLowerCase(Locale.ROOT));
    }

    private void write(StepCoverage step) {
        json.member("at", step.step().where());
        json.member("text", step.step().shown());
        json.member("everTrue", step.isEverTrue());
        json.member("everFalse", step.isEverFalse());
    }
}
