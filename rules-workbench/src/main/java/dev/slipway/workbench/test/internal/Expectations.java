package dev.slipway.workbench.test.internal;

import dev.slipway.inputs.cases.ExpectedAlert;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.base.Suggestion;
import dev.slipway.workbench.test.CaseFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the alerts that a case expects with those that rules raised. */
final class Expectations {

    private final RuleCase testCase;
    private final Set<String> known;
    private final List<NotEvaluated> notEvaluated;
    private final List<Alert> left;
    private final List<CaseFailure> failures = new ArrayList<>();

    /**
     * @param known the ids of all rules of the pack
     * @param notEvaluated what they could not judge
     * @param found by the rules that the case is about
     */
    Expectations(RuleCase testCase, Set<String> known, List<NotEvaluated> notEvaluated, List<Alert> found) {
        this.testCase = testCase;
        this.known = known;
        this.notEvaluated = notEvaluated;
        this.left = new ArrayList<>(found);
    }

    List<CaseFailure> failures() {
        testCase.rules().stream()
                .filter(rule -> !known.contains(rule))
                .forEach(rule -> failures.add(unknown(rule, testCase.line())));
        testCase.expected().forEach(this::meet);
        left.forEach(alert -> failures.add(new CaseFailure(testCase.line(), "not expected: " + text(alert))));
        return failures;
    }

    private CaseFailure unknown(String rule, int line) {
        String hint = Suggestion.of(rule, known);
        return new CaseFailure(
                line, "there is no rule " + rule + " in this folder" + (hint.isEmpty() ? "" : " (" + hint + ")"));
    }

    private void meet(ExpectedAlert expected) {
        Optional<Alert> nearest = left.stream()
                .filter(expected::names)
                .min(Comparator.comparingInt(
                        alert -> expected.differences(alert).size()));
        if (nearest.isEmpty()) {
            failures.add(new CaseFailure(expected.line(), "expected, and not found: " + expected + reason(expected)));
            return;
        }
        left.remove(nearest.get());
        List<String> differences = expected.differences(nearest.get());
        if (!differences.isEmpty()) {
            failures.add(new CaseFailure(
                    expected.line(),
                    nearest.get().rule() + " " + nearest.get().subject() + " " + String.join(", and ", differences)));
        }
    }

    private String reason(ExpectedAlert expected) {
        if (!known.contains(expected.rule())) {
            return "; " + unknown(expected.rule(), expected.line()).message();
        }
        return notEvaluated.stream()
                .filter(missing -> missing.rule().equals(expected.rule()))
                .filter(missing ->
                        expected.subject().map(missing.subject()::equals).orElse(true))
                .map(missing -> "; it could not judge " + missing.subject() + ": " + missing.reason())
                .collect(Collectors.joining());
    }

    private static String text(Alert alert) {
        String days = alert.days().map(range -> ", days " + range).orElse("");
        String about = alert.about().isEmpty() ? "" : " (" + alert.about() + ")";
        return alert.severity().name().toLowerCase(Locale.ROOT) + " " + alert.rule() + " " + alert.subject() + about
                + days + ": " + alert.message();
    }
}
