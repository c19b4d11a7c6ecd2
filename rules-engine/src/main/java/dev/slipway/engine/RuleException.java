package dev.slipway.engine;

import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be used: every problem found, each at its place in the author's files. */
public final class RuleException extends SlipwayException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> ruleProblems;

    private RuleException(String message, List<RuleProblem> ruleProblems) {
        super(message);
        this.ruleProblems = List.copyOf(ruleProblems);
    }

    /** For problems of a {@code policy.yaml}. */
    public RuleException(List<Problem> problems) {
        this(ProblemCode.POLICY, problems);
    }

    /** For problems of one kind, with no more known of them than message and place. */
    public RuleException(ProblemCode code, List<Problem> problems) {
        this(
                message(problems),
                problems.stream().map(problem -> RuleProblem.of(code, problem)).toList());
    }

    /** For problems whose codes and places are known. */
    public static RuleException of(List<RuleProblem> problems) {
        return new RuleException(
                message(problems.stream().map(RuleProblem::problem).toList()), problems);
    }

    private static String message(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    public String safeMessage() {
        return ruleProblems.size() == 1
                ? "1 problem keeps the rules from being used"
                : ruleProblems.size() + " problems keep the rules from being used";
    }

    /** What is wrong, in the order in which it was found: each with its file, line and remedy. */
    public List<Problem> problems() {
        return ruleProblems.stream().map(RuleProblem::problem).toList();
    }

    /** The same, each with its code and the author's own line. */
    public List<RuleProblem> ruleProblems() {
        return ruleProblems;
    }
}
