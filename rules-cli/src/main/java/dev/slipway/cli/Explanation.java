package dev.slipway.cli;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.NotEvaluated;
import dev.slipway.model.Numbers;
import dev.slipway.model.Suggestion;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why alerts of an assessment stand, or why one does not. */
record Explanation(Assessment assessment, List<RuleInfo> rules) {

    /** Prints every alert of that name; false where there is none. */
    boolean print(AlertName name, PrintWriter out) {
        List<Alert> alerts = assessment.alerts().stream().filter(name::fits).toList();
        alerts.forEach(alert -> print(alert, out));
        return !alerts.isEmpty();
    }

    private void print(Alert alert, PrintWriter out) {
        RuleInfo rule = rule(alert.rule()).orElseThrow();
        out.printf("%s  %s %s  %s%n", alert.severity(), alert.rule(), alert.title(), alert.subject());
        if (!alert.about().isEmpty()) {
            out.printf("about        %s%n", alert.about());
        }
        out.printf("as of        %s%n", assessment.asOf());
        alert.since().ifPresent(day -> out.printf("since        %s%n", day));
        out.printf("fingerprint  %s%n%n", alert.fingerprint());
        out.printf("%s%n%n", alert.message());
        out.printf("why it matters  %s%n", rule.rationale());
        out.printf("source          %s%n", rule.source());
        if (!alert.owner().isEmpty()) {
            out.printf("who must act    %s%n", alert.owner());
        }
        alert.days().ifPresent(days -> out.printf("days            %s%n", days));
        out.printf("%nThe values that made it true%n");
        alert.values().forEach((key, value) -> out.printf("  %-16s %s%n", key, text(value)));
        out.printf("%nThe evidence%n");
        alert.evidence().forEach(evidence -> out.printf("  %s  %s%n", evidence.where(), evidence.text()));
        out.println();
    }

    private static String text(Object value) {
        return value instanceof Number number ? Numbers.text(number.doubleValue()) : value.toString();
    }

    /** Why there is no alert of that name; empty where there is one. */
    Optional<String> silence(AlertName name) {
        if (assessment.alerts().stream().anyMatch(name::fits)) {
            return Optional.empty();
        }
        if (name.isFingerprint()) {
            return Optional.of("no alert of " + assessment.programme().id() + " has the fingerprint " + name.subject()
                    + " as of " + assessment.asOf() + "; `slipway check --format json` shows them");
        }
        Optional<RuleInfo> rule = rule(name.rule());
        if (rule.isEmpty()) {
            return Optional.of("there is no rule '" + name.rule() + "'; "
                    + Suggestion.of(
                            name.rule(), rules.stream().map(RuleInfo::id).toList()));
        }
        if (!subjects().contains(name.subject())) {
            return Optional.of(assessment.programme().id() + " has no '" + name.subject() + "'; "
                    + Suggestion.of(name.subject(), subjects()));
        }
        return Optional.of(notEvaluated(name)
                .map(missing -> rule.get().id() + " could not judge " + name.subject() + ": " + missing.reason())
                .orElse(rule.get().id() + " (on: " + rule.get().population() + ") found nothing against "
                        + name.subject() + " as of " + assessment.asOf()));
    }

    private Optional<RuleInfo> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
    }

    private Optional<NotEvaluated> notEvaluated(AlertName name) {
        return assessment.notEvaluated().stream()
                .filter(missing -> missing.rule().equals(name.rule().toUpperCase(Locale.ROOT)))
                .filter(missing -> missing.subject().equals(name.subject()))
                .findFirst();
    }

    private List<String> subjects() {
        return Stream.of(
                        Stream.of(assessment.programme().id()),
                        assessment.programme().terminals().stream().map(terminal -> terminal.id()),
                        assessment.programme().milestones().stream()
                                .map(milestone -> milestone.id().toString()))
                .flatMap(stream -> stream)
                .toList();
    }
}
