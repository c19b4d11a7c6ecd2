package dev.slipway.rules.oracle;

import java.util.Set;

/** Everything that should be found in a programme as of a day. */
record Expectation(Set<NaiveAlert> alerts, Set<Unjudged> notEvaluated) {

    Expectation {
        alerts = Set.copyOf(alerts);
        notEvaluated = Set.copyOf(notEvaluated);
    }
}
