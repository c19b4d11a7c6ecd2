package dev.slipway.engine;

import dev.slipway.model.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be used: every problem found, each at its place in the author's files. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RuleException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
