package dev.slipway.rules.oracle;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.NotEvaluated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where an assessment is not what the oracle expects, in sentences; of the rules the oracle knows. */
final class Differences {

    private final List<String> sentences = new ArrayList<>();

    private Differences() {}

    static List<String> between(Expectation expected, Assessment found) {
        Differences differences = new Differences();
        differences.alerts(expected.alerts(), found.alerts());
        differences.notEvaluated(expected.notEvaluated(), found.notEvaluated());
        return differences.sentences;
    }

    private void alerts(Set<Verdict> expected, List<Alert> found) {
        List<Verdict> verdicts = found.stream()
                .filter(alert -> NaiveEvaluator.RULES.contains(alert.rule()))
                .map(alert -> new Verdict(alert.rule(), alert.severity(), alert.subject(), alert.about(), alert.days()))
                .toList();
        tell("missing: ", without(expected, verdicts));
        tell("not expected, or told twice: ", without(verdicts, expected));
    }

    private void notEvaluated(Set<Unjudged> expected, List<NotEvaluated> found) {
        Set<Unjudged> unjudged = new HashSet<>();
        for (NotEvaluated entry : found) {
            if (NaiveEvaluator.RULES.contains(entry.rule())) {
                unjudged.add(new Unjudged(entry.rule(), entry.subject()));
            }
        }
        tell("should not have been judged: ", without(expected, unjudged));
        tell("should have been judged: ", without(unjudged, expected));
    }

    /** Each of the second takes away one of the first, so that what stands twice is left over once. */
    private static <T> List<T> without(Collection<T> some, Collection<T> taken) {
        List<T> left = new ArrayList<>(some);
        taken.forEach(left::remove);
        return left;
    }

    private void tell(String what, List<?> findings) {
        findings.forEach(finding -> sentences.add(what + finding));
    }
}
