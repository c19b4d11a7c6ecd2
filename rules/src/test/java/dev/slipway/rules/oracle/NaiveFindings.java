package dev.slipway.rules.oracle;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Gathers what the naive rules say while they go through a programme. */
final class NaiveFindings {

    private final Set<NaiveAlert> alerts = new HashSet<>();
    private final Set<Unjudged> notEvaluated = new HashSet<>();

    void alert(String rule, Severity severity, String subject, String about) {
        alerts.add(new NaiveAlert(rule, severity, subject, about, Optional.empty()));
    }

    void alert(String rule, Severity severity, String subject, String about, DayRange days) {
        alerts.add(new NaiveAlert(rule, severity, subject, about, Optional.of(days)));
    }

    void notEvaluated(String rule, String subject) {
        notEvaluated.add(new Unjudged(rule, subject));
    }

    Expectation all() {
        return new Expectation(alerts, notEvaluated);
    }
}
