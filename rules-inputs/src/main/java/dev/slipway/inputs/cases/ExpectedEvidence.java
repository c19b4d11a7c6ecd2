package dev.slipway.inputs.cases;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Evidence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that a case expects an alert to rest on: these, in this order, and no others.
 *
 * @param parts of each statement a part, as it is written {@code file:line: text}
 */
public record ExpectedEvidence(List<String> parts) {

    public ExpectedEvidence {
        parts = List.copyOf(parts);
    }

    /** Whether the alert rests on these statements. */
    public boolean isOf(Alert alert) {
        List<Evidence> evidence = alert.evidence();
        if (evidence.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!written(evidence.get(i)).contains(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The statements that an alert rests on, for a message. */
    static String of(Alert alert) {
        return listed(alert.evidence().stream().map(ExpectedEvidence::written).toList());
    }

    private static String written(Evidence statement) {
        return statement.where() + ": " + statement.text();
    }

    private static String listed(List<String> statements) {
        return statements.isEmpty()
                ? "no evidence"
                : statements.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    }

    /** {@code "deadline 2025-12-31", "forecast 2026-01-01"}; {@code no evidence} where there is none. */
    @Override
    public String toString() {
        return listed(parts);
    }
}
