package dev.slipway.cli.lsp;

import dev.slipway.engine.RuleProblem;
import dev.slipway.model.base.Problem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Problems of rules as an editor shows them. */
final class Diagnostics {

    private Diagnostics() {}

    static Diagnostic of(RuleProblem problem) {
        Problem told = problem.problem();
        String message = told.hint().isEmpty() ? told.message() : told.message() + "; " + told.hint();
        DiagnosticSeverity severity = problem.isError() ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return new Diagnostic(range(problem), message, severity, "slipway", problem.code());
    }

    /** The characters it concerns; the whole line where it says no column, the first of the file where it says no line. */
    private static Range range(RuleProblem problem) {
        int line = Math.max(0, problem.problem().line() - 1);
        int start = Math.max(0, problem.problem().column() - 1);
        boolean isPlaced = problem.problem().column() > 0;
        int length =
                isPlaced ? Math.max(1, problem.length()) : problem.sourceLine().length();
        return new Range(new Position(line, start), new Position(line, start + length));
    }
}
