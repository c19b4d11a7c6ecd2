package dev.slipway.workbench.test.internal;

import dev.slipway.model.alerts.RuleReach;
import dev.slipway.model.base.Problem;
import dev.slipway.workbench.test.CaseFailure;
import dev.slipway.workbench.test.CaseResult;
import dev.slipway.workbench.test.RuleCoverage;
import dev.slipway.workbench.test.StepCoverage;
import dev.slipway.workbench.test.TestRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows people what failed and what no case saw. */
public final class HumanReport {

    private final TestRun run;
    private final List<String> lines = new ArrayList<>();

    private HumanReport(TestRun run) {
        this.run = run;
    }

    public static String text(TestRun run) {
        HumanReport report = new HumanReport(run);
        run.problems().stream().map(Problem::toString).forEach(report.lines::add);
        run.failed().forEach(report::addFailed);
        report.addGaps();
        report.addAccounts();
        report.addSummary();
        return String.join("\n", report.lines) + "\n";
    }

    private void addFailed(CaseResult failed) {
        lines.add(failed.where() + "  FAILED  " + failed.testCase().name());
        for (CaseFailure failure : failed.failures()) {
            String at = failure.line() == failed.testCase().line() ? "" : "line " + failure.line() + ": ";
            lines.add("    " + at + failure.message());
        }
    }

    private void addGaps() {
        for (RuleCoverage rule : run.coverage()) {
            if (rule.covered() == rule.outcomes()) {
                continue;
            }
            lines.add(rule.where() + "  " + rule.rule() + "  " + percent(rule.percent()) + text(rule));
            if (rule.firing() + rule.silent() > 0) {
                rule.steps().stream().filter(step -> !step.isFull()).forEach(this::addGap);
            }
        }
    }

    private static String text(RuleCoverage rule) {
        if (rule.firing() + rule.silent() == 0) {
            return "  no case is about it";
        }
        if (rule.firing() == 0) {
            return "  no case in which it fires";
        }
        return rule.silent() == 0 ? "  no case in which it stays silent" : "";
    }

    private void addGap(StepCoverage step) {
        lines.add("    " + step.step().where() + "  " + step.step().shown() + "  " + step.gap());
    }

    private void addAccounts() {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        run.accounts()
                .forEach(rule -> lines.add(rule.id() + "  saw " + rule.examined() + ", true for " + rule.alerts()
                        + ", could not judge " + rule.notEvaluated() + remark(rule.reach())));
    }

    private static String remark(RuleReach reach) {
        return switch (reach) {
            case UNSEEN -> ": saw nothing that it could judge in these cases";
            case NEVER -> ": never true in these cases";
            case ALWAYS -> ": always true in these cases";
            case SOMETIMES -> "";
        };
    }

    private void addSummary() {
        int untested = run.untested().size();
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(outcome() + "; " + counted(run.coverage().size(), "rule") + ", coverage "
                + percent(run.coveragePercent())
                + (untested == 0 ? "" : "; " + untested + " without a firing or a silent case"));
    }

    private String outcome() {
        String unread = run.problems().isEmpty() ? "" : counted(run.problems().size(), "problem") + "; ";
        if (run.cases().isEmpty()) {
            return unread + "no case was run";
        }
        int failed = run.failed().size();
        return unread + counted(run.cases().size(), "case") + ", "
                + (failed == 0 ? "all as expected" : failed + " failed");
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Rounded down, so that 100% means all. */
    static String percent(double percent) {
        return String.format(Locale.ROOT, "%.0f%%", Math.floor(percent));
    }
}
