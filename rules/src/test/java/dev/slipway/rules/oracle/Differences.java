package dev.slipway.rules.oracle;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an assessment is not what the oracle expects, in sentences; of the rules compared. */
final class Differences {

    private final List<String> sentences = new ArrayList<>();

    private Differences() {}

    static List<String> between(Expectation expected, Assessment found) {
        Differences differences = new Differences();
        differences.alerts(expected.alerts(), found.alerts());
        differences.notEvaluated(expected.notEvaluated(), found.notEvaluated());
        return differences.sentences;
    }

    private void alerts(Set<NaiveAlert> expected, List<Alert> found) {
        List<NaiveAlert> verdicts = found.stream()
                .filter(alert -> isCompared(alert.rule()))
                .map(alert ->
                        new NaiveAlert(alert.rule(), alert.severity(), alert.subject(), alert.about(), alert.days()))
                .toList();
        List<NaiveAlert> wanted =
                expected.stream().filter(verdict -> isCompared(verdict.rule())).toList();
        add("missing: ", without(wanted, verdicts));
        add("not expected, or reported twice: ", without(verdicts, wanted));
    }

    private void notEvaluated(Set<Unjudged> expected, List<NotEvaluated> found) {
        Set<Unjudged> wanted =
                expected.stream().filter(entry -> isCompared(entry.rule())).collect(Collectors.toSet());
        Set<Unjudged> unjudged = new HashSet<>();
        for (NotEvaluated entry : found) {
            if (isCompared(entry.rule())) {
                unjudged.add(new Unjudged(entry.rule(), entry.subject()));
            }
        }
        add("should not have been judged: ", without(wanted, unjudged));
        add("should have been judged: ", without(unjudged, wanted));
    }

    private static boolean isCompared(String rule) {
        return NaiveEvaluator.RULES.contains(rule);
    }

    /** Each of the second takes away one of the first, so that a double is left over once. */
    private static <T> List<T> without(Collection<T> some, Collection<T> taken) {
        List<T> left = new ArrayList<>(some);
        taken.forEach(left::remove);
        return left;
    }

    private void add(String what, List<?> findings) {
        findings.forEach(finding -> sentences.add(what + finding));
    }
}
