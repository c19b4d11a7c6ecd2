package dev.slipway.workbench.internal;

import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes problems as workflow commands: {@code ::error file=rules/a.drl,line=14,col=27,title=DRL102::…}. */
public final class LintAnnotations {

    private LintAnnotations() {}

    public static String of(List<RuleProblem> problems) {
        return problems.stream().map(LintAnnotations::command).collect(Collectors.joining());
    }

    private static String command(RuleProblem found) {
        Problem problem = found.problem();
        String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
        return "::" + found.severity().name().toLowerCase(Locale.ROOT) + " file=" + property(problem.file())
                + place(found) + ",title=" + property(found.code()) + "::"
                + text(problem.message() + hint) + "\n";
    }

    private static String place(RuleProblem found) {
        Problem problem = found.problem();
        if (problem.line() == 0) {
            return "";
        }
        String line = ",line=" + problem.line();
        if (problem.column() == 0) {
            return line;
        }
        String column = line + ",col=" + problem.column();
        return found.length() == 0 ? column : column + ",endColumn=" + (problem.column() + found.length());
    }

    private static String text(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return text(text).replace(":", "%3A").replace(",", "%2C");
    }
}
