package dev.slipway.workbench.whynot;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.programme.Programme;
import java.util.List;
import java.util.Optional;

/**
 * An alert that was asked for and is not there, and why: its rule found nothing or lacked an input, or the name is wrong.
 *
 * @param name of the alert
 * @param assessment which does not have it
 * @param rules that judged
 */
public record AbsentAlert(AlertName name, Assessment assessment, List<RuleInfo> rules) {

    /** What is wrong with the name; empty where both its rule and its subject exist. */
    public Optional<String> wrongName() {
        if (name.isFingerprint()) {
            return Optional.of(rule(name.subject()).map(this::subjectMissing).orElseGet(this::unknownFingerprint));
        }
        if (rule(name.rule()).isEmpty()) {
            List<String> ids = rules.stream().map(RuleInfo::id).toList();
            return Optional.of("there is no rule " + unknown(name.rule(), ids));
        }
        return subjects().contains(name.subject())
                ? Optional.empty()
                : Optional.of(programme().id() + " has no " + unknown(name.subject(), subjects()));
    }

    /**
     * What the rule did with the subject, a line each: what it missed, or that it found nothing.
     *
     * @throws java.util.NoSuchElementException if there is no such rule, which {@link #wrongName} says
     */
    public List<String> reasons() {
        RuleInfo rule = rule(name.rule()).orElseThrow();
        List<String> missing = assessment.notEvaluated().stream()
                .filter(gap -> gap.rule().equals(rule.id()) && gap.subject().equals(name.subject()))
                .map(gap -> programme().id() + ": " + judgement(rule, gap) + " not evaluated: " + gap.reason())
                .toList();
        return missing.isEmpty() ? List.of(nothingFound(rule)) : missing;
    }

    private String judgement(RuleInfo rule, NotEvaluated gap) {
        return rule.id() + " on " + gap.subject() + (gap.about().isEmpty() ? "" : " (" + gap.about() + ")");
    }

    private String nothingFound(RuleInfo rule) {
        return programme().id() + ": " + rule.id() + " " + rule.title() + " found nothing against " + name.subject()
                + " as of " + assessment.asOf() + "; it judges: " + rule.population();
    }

    private String subjectMissing(RuleInfo rule) {
        List<String> subjects = subjects();
        return rule.id() + " is a rule; name its subject too, as " + rule.id() + ":"
                + subjects.get(subjects.size() - 1);
    }

    private String unknownFingerprint() {
        return "no alert of " + programme().id() + " has the fingerprint '" + name.subject() + "' as of "
                + assessment.asOf() + "; `slipway check --format json` shows them";
    }

    private static String unknown(String word, List<String> known) {
        String suggestion = Suggestion.of(word, known);
        return "'" + word + "'" + (suggestion.isEmpty() ? "" : "; " + suggestion);
    }

    private Optional<RuleInfo> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equalsIgnoreCase(id)).findFirst();
    }

    private List<String> subjects() {
        return programme().subjects();
    }

    private Programme programme() {
        return assessment.programme();
    }
}
