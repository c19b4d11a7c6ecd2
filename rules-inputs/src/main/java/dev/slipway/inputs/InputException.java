package dev.slipway.inputs;

import dev.slipway.model.base.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A path that cannot be read at all: it is missing, or it is not a file or folder that Slipway judges. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
