package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Words;
import java.util.Map;

/** Alerts by severity, those under a waiver apart, and judgements that could not be made. */
public record Counts(long red, long amber, long info, long waived, long notEvaluated) {

    public static Counts of(Assessment assessment) {
        return new Counts(
                assessment.count(Severity.RED),
                assessment.count(Severity.AMBER),
                assessment.count(Severity.INFO),
                assessment.waivedCount(),
                assessment.notEvaluated().size());
    }

    Counts plus(Counts other) {
        return new Counts(
                red + other.red,
                amber + other.amber,
                info + other.info,
                waived + other.waived,
                notEvaluated + other.notEvaluated);
    }

    /** Whether there is any alert that no waiver covers. */
    boolean hasAlerts() {
        return red + amber + info > 0;
    }

    /** {@code 3 red, 1 amber, 0 info}. */
    String bySeverity(Words words) {
        return words.text("counts", Map.of("red", red, "amber", amber, "info", info));
    }
}
