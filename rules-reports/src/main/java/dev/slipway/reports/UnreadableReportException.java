package dev.slipway.reports;

import dev.slipway.model.base.Problem;

/** A file that was named as an earlier report and is not one. */
public final class UnreadableReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With what {@link Problem} takes. */
    public UnreadableReportException(String file, int line, int column, String message, String hint) {
        this(new Problem(file, line, column, message, hint));
    }

    private UnreadableReportException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
