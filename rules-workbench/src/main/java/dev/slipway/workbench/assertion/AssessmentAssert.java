package dev.slipway.workbench.assertion;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is expected of an assessment. Each expectation that does not hold is an {@link AssertionError} that says why. */
public final class AssessmentAssert {

    private final Assessment assessment;

    AssessmentAssert(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The assessment itself, for what is not offered here. */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Expects an alert.
     *
     * @param rule its id
     * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
     * @return what else is expected of it
     */
    public AlertAssert raises(String rule, String subject) {
        requireRule(rule);
        List<Alert> raised = of(rule, subject);
        if (raised.isEmpty()) {
            throw new AssertionError(rule + " was expected to raise an alert on " + subject + ", and did not"
                    + why(rule, subject) + found());
        }
        return new AlertAssert(this, raised);
    }

    /**
     * Expects no alert of a rule on a subject.
     *
     * @throws AssertionError also where there is no such rule, since its silence would show nothing
     */
    public AssessmentAssert staysSilent(String rule, String subject) {
        requireRule(rule);
        List<Alert> raised = of(rule, subject);
        if (!raised.isEmpty()) {
            throw new AssertionError(rule + " was expected to stay silent on " + subject + ", and found: "
                    + raised.get(0).message());
        }
        return this;
    }

    /** Expects no alert of a rule on anything; otherwise as the other. */
    public AssessmentAssert staysSilent(String rule) {
        requireRule(rule);
        assessment.alerts().stream()
                .filter(alert -> alert.rule().equals(rule))
                .findFirst()
                .ifPresent(alert -> {
                    throw new AssertionError(rule + " was expected to stay silent, and found on " + alert.subject()
                            + ": " + alert.message());
                });
        return this;
    }

    /** Expects a rule to say that it cannot judge a subject, with a part of its reason. */
    public AssessmentAssert cannotJudge(String rule, String subject, String reason) {
        requireRule(rule);
        Optional<NotEvaluated> missing = missing(rule, subject);
        if (missing.isEmpty() || !missing.get().reason().contains(reason)) {
            throw new AssertionError(rule + " was expected not to judge " + subject + " because of \"" + reason + "\"; "
                    + missing.map(missed -> "it says \"" + missed.reason() + "\"")
                            .orElse("it does judge it"));
        }
        return this;
    }

    /** Expects alerts of these rules and of no other. */
    public AssessmentAssert raisesOnly(String... rules) {
        Set<String> raised =
                assessment.alerts().stream().map(Alert::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = new TreeSet<>(Arrays.asList(rules));
        if (!raised.equals(wanted)) {
            throw new AssertionError("alerts of " + wanted + " were expected, and none of other rules" + found());
        }
        return this;
    }

    private void requireRule(String rule) {
        List<String> known = assessment.rules().stream().map(RuleAccount::id).toList();
        if (!known.contains(rule)) {
            throw new AssertionError("the engine has no rule " + rule + "; it has " + String.join(", ", known));
        }
    }

    private List<Alert> of(String rule, String subject) {
        return assessment.alerts().stream()
                .filter(alert -> alert.rule().equals(rule) && alert.subject().equals(subject))
                .toList();
    }

    private Optional<NotEvaluated> missing(String rule, String subject) {
        return assessment.notEvaluated().stream()
                .filter(missing ->
                        missing.rule().equals(rule) && missing.subject().equals(subject))
                .findFirst();
    }

    private String why(String rule, String subject) {
        return missing(rule, subject)
                .map(missed -> ": it cannot judge it, " + missed.reason())
                .orElse("");
    }

    private String found() {
        return assessment.alerts().stream()
                .map(alert -> "\n  " + alert.rule() + " " + alert.subject() + ": " + alert.message())
                .collect(Collectors.joining("", "; alerts found:", ""));
    }
}
