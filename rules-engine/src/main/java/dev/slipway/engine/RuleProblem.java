package dev.slipway.engine;

import dev.slipway.model.base.Problem;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong in a pack of rules, reported so that its author can fix it.
 *
 * @param code by which it can be looked up, such as {@code DRL102}; see {@link ProblemCode}
 * @param severity whether the pack is wrong, or only doubtful
 * @param problem what is wrong, where, and what to do about it
 * @param length how many characters it concerns from its column on; 0 where the whole line or file
 * @param sourceLine the author's line as it is written; empty where the problem has no line
 * @param suggestion what to write instead of those characters, where one thing is likely
 */
public record RuleProblem(
        String code, Severity severity, Problem problem, int length, String sourceLine, Optional<String> suggestion) {

    /** How severe a problem is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public RuleProblem {
        if (code.isBlank() || length < 0) {
            throw new IllegalArgumentException("a problem has a code and a length of at least 0");
        }
    }

    /** A problem with no more known of it than its message and place. */
    public static RuleProblem of(ProblemCode code, Problem problem) {
        return new RuleProblem(code.code(), code.severity(), problem, 0, "", Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * What is shown to an author: place, code and message, then the line with a mark below what it concerns.
     *
     * <pre>
     * rules/milestones.drl:14:27  error DRL102  MilestoneStatus has no property 'forcast'
     *    14 |     $m : MilestoneStatus( forcast.end > $d )
     *       |                           ^^^^^^^  did you mean 'forecast'?
     * </pre>
     */
    @Override
    public String toString() {
        String head = place() + "  " + severity.name().toLowerCase(Locale.ROOT) + " " + code + "  " + problem.message();
        if (sourceLine.isEmpty() || problem.column() == 0) {
            return problem.hint().isEmpty() ? head : head + "\n      | " + problem.hint();
        }
        String line = String.format(Locale.ROOT, "%5d | %s", problem.line(), sourceLine);
        String mark = "      | " + indent() + "^".repeat(Math.max(1, length)) + "  " + problem.hint();
        return head + "\n" + line + "\n" + mark.stripTrailing();
    }

    private String place() {
        String place = problem.place().isEmpty() ? "" : ":" + problem.place();
        String column = problem.column() == 0 ? "" : ":" + problem.column();
        return problem.file() + (problem.line() == 0 ? place : ":" + problem.line() + column);
    }

    /** As wide as the text before the column, tabs included. */
    private String indent() {
        return sourceLine
                .substring(0, Math.min(problem.column() - 1, sourceLine.length()))
                .replaceAll("[^\t]", " ");
    }
}
