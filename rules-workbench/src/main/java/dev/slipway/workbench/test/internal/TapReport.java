package dev.slipway.workbench.test.internal;

import dev.slipway.model.base.Problem;
import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.RuleCoverage;
import dev.slipway.workbench.test.TestRun;
import java.util.ArrayList;
import java.util.List;

/** Reports a run in the Test Anything Protocol: a point for each case, and one for each rule's firing and silence. */
public final class TapReport {

    private final List<String> lines = new ArrayList<>();
    private int points;

    private TapReport() {}

    public static String text(TestRun run) {
        TapReport report = new TapReport();
        run.problems().forEach(report::add);
        run.cases().forEach(report::add);
        run.coverage().forEach(report::add);
        return "TAP version 14\n1.." + report.points + "\n" + String.join("\n", report.lines) + "\n";
    }

    private void add(Problem problem) {
        point(false, problem.toString());
    }

    private void add(CaseResult result) {
        point(result.isPassed(), result.where() + " " + result.testCase().name());
        for (CaseFailure failure : result.failures()) {
            lines.add("# " + result.file() + ":" + failure.line() + ": " + failure.message());
        }
    }

    private void add(RuleCoverage rule) {
        point(rule.isTested(), rule.where() + " " + rule.rule() + " fires in a case and stays silent in another");
        lines.add("# coverage " + HumanReport.percent(rule.percent()));
    }

    private void point(boolean isPassed, String description) {
        points++;
        lines.add((isPassed ? "ok " : "not ok ") + points + " - " + escaped(description));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("#", "\\#").replaceAll("\\R", " ");
    }
}
