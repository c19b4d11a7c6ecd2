package dev.slipway.workbench.test.internal;

import dev.slipway.inputs.cases.ExpectedGap;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.workbench.test.CaseFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the subjects that a case expects not to be evaluated with those that were not. */
final class GapExpectations {

    private final RuleCase testCase;
    private final List<NotEvaluated> left;
    private final List<CaseFailure> failures = new ArrayList<>();

    /** @param found what the rules that the case is about could not judge */
    GapExpectations(RuleCase testCase, List<NotEvaluated> found) {
        this.testCase = testCase;
        this.left = new ArrayList<>(found);
    }

    /** Empty also where the case says nothing of it. */
    List<CaseFailure> failures() {
        if (testCase.notEvaluated().isPresent()) {
            testCase.notEvaluated().get().forEach(this::meet);
            left.forEach(gap -> failures.add(new CaseFailure(testCase.line(), "not expected: " + text(gap))));
        }
        return failures;
    }

    private void meet(ExpectedGap expected) {
        List<NotEvaluated> named = left.stream().filter(expected::names).toList();
        Optional<NotEvaluated> nearest = named.stream()
                .filter(expected::isFor)
                .findFirst()
                .or(() -> named.stream().findFirst());
        if (nearest.isEmpty()) {
            failures.add(new CaseFailure(
                    expected.line(), "expected as not evaluated, but evaluated or not looked at: " + expected));
            return;
        }
        left.remove(nearest.get());
        if (!expected.isFor(nearest.get())) {
            failures.add(new CaseFailure(
                    expected.line(),
                    text(nearest.get()) + ", not \"" + expected.reason().orElse("") + "\""));
        }
    }

    private static String text(NotEvaluated gap) {
        String about = gap.about().isEmpty() ? "" : " (" + gap.about() + ")";
        return gap.rule() + " " + gap.subject() + about + " was not evaluated because of \"" + gap.reason() + "\"";
    }
}
