package dev.slipway.workbench;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists all that is wrong with folders of rules. */
public final class Lint {

    private Lint() {}

    /**
     * Everything wrong or doubtful in the rules of a folder and in its {@code policy.yaml}, in the order of files and
     * lines; empty where nothing is.
     */
    public static List<RuleProblem> lint(Path folder) {
        try {
            return RulePack.fromDirectory(folder).lint();
        } catch (RuleException e) {
            return e.ruleProblems();
        }
    }

    /** The same for several folders, each a pack of its own, one after the other. */
    public static LintReport report(List<Path> folders) {
        List<RuleProblem> problems = new ArrayList<>();
        folders.forEach(folder -> problems.addAll(lint(folder)));
        return new LintReport(problems);
    }
}
