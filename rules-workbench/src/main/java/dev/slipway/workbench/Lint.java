package dev.slipway.workbench;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.workbench.internal.UnreadFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists all that is wrong with folders of rules. */
public final class Lint {

    private Lint() {}

    /**
     * Everything wrong or doubtful in the rules of a folder and in its {@code policy.yaml}, in the order of files and
     * lines; empty where nothing is. The rules are compiled and loaded, which may run code of theirs.
     */
    public static List<RuleProblem> lint(Path folder) {
        return lint(folder, RulePack::lint);
    }

    /** The same as far as the text of the rules tells it: nothing of them is compiled, and so nothing can run. */
    public static List<RuleProblem> inspect(Path folder) {
        return lint(folder, RulePack::inspect);
    }

    private static List<RuleProblem> lint(Path folder, Function<RulePack, List<RuleProblem>> check) {
        List<RuleProblem> problems = new ArrayList<>();
        try {
            problems.addAll(check.apply(RulePack.fromDirectory(folder)));
        } catch (RuleException e) {
            problems.addAll(e.ruleProblems());
        }
        problems.addAll(UnreadFiles.in(folder));
        return List.copyOf(problems);
    }

    /**
     * The same for several folders, each a pack of its own, one after the other.
     *
     * @param isCompiled whether the rules are compiled for what only that tells
     */
    public static LintReport report(List<Path> folders, boolean isCompiled) {
        List<RuleProblem> problems = new ArrayList<>();
        List<String> unchecked = new ArrayList<>();
        for (Path folder : folders) {
            List<RuleProblem> found = isCompiled ? lint(folder) : inspect(folder);
            problems.addAll(found);
            if (!isCompiled && !hasFaultyPolicy(found) && isStrict(folder)) {
                unchecked.add(unchecked(folder));
            }
        }
        return new LintReport(problems, unchecked);
    }

    /** What strict rules may not do is seen in what they are compiled into, and nowhere else. */
    private static String unchecked(Path folder) {
        return folder + " is strict; whether its rules do only what strict rules may is told with --compile";
    }

    /** A pack whose policy cannot be read is held strict, whatever its author meant: nothing is said of that. */
    private static boolean hasFaultyPolicy(List<RuleProblem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().equals(ProblemCode.POLICY.code()));
    }

    private static boolean isStrict(Path folder) {
        try {
            return RulePack.fromDirectory(folder).isStrict();
        } catch (RuleException e) {
            return false; // told among the problems
        }
    }
}
