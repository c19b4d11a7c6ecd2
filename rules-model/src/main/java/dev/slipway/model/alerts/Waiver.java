package dev.slipway.model.alerts;

import dev.slipway.model.base.Glob;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;
import java.time.LocalDate;

/**
 * A deviation that somebody accepted. The rule still judges; until the waiver ends its alert shows as waived.
 *
 * @param rule the rule's id or theme, exactly
 * @param subject the subject's id; {@code *} matches any text, {@code ?} for any character
 * @param owner who accepted it
 * @param until the last day on which it holds
 */
public record Waiver(String rule, String subject, String owner, String reason, LocalDate until, Provenance provenance) {

    /**
     * Checks that it says what it must.
     *
     * @throws IllegalArgumentException if a text is blank, or if the rule is a pattern
     */
    public Waiver {
        requireText("rule", rule);
        requireText("subject", subject);
        requireText("owner", owner);
        requireText("reason", reason);
        Required.day("until", until);
        if (Glob.isPattern(rule)) {
            throw new IllegalArgumentException("a waiver names one rule, not '" + rule + "'");
        }
    }

    private static void requireText(String name, String value) {
        if (Required.present(name, value).isBlank()) {
            throw new IllegalArgumentException("a waiver needs its '" + name + "'");
        }
    }

    /** Whether it was given for alerts of that rule on that subject, in time or not. */
    public boolean isFor(String alertRule, String alertSubject) {
        return rule.equals(alertRule) && new Glob(subject).matches(alertSubject);
    }

    /** The same, its subject called as alerts of that programme call it: a waiver may name what was renamed by its new id. */
    Waiver in(Programme programme) {
        return new Waiver(rule, new SubjectNames(programme).of(subject), owner, reason, until, provenance);
    }

    /** Whether it holds on that day; it does on its last. */
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** That no alert of a portfolio needed it, in a sentence. */
    public String coversNothing() {
        return provenance + ": the waiver of " + rule + " for " + subject
                + " covers nothing: no alert of the portfolio fits it";
    }

    /** Whether its subject may match more than one id. */
    boolean isForManySubjects() {
        return Glob.isPattern(subject);
    }
}
