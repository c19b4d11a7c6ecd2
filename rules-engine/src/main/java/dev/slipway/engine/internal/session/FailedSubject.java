package dev.slipway.engine.internal.session;

import dev.slipway.engine.Limits;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Finds on which subject a rule failed, by letting the rules judge each alone, and tells it with the rule's place. */
final class FailedSubject {

    /** To try more would take longer than anybody waits for a message. */
    private static final int MOST_TRIALS = 2_000;

    private final RuleBase rules;
    private final Limits limits;

    FailedSubject(RuleBase rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
    }

    /** The same failure, with its place and its subject where these can be told. */
    RuleFailedException located(RuleFailedException failure, AsOf day, List<? extends Subject> subjects) {
        if (failure instanceof RunawayRuleException || failure.getCause() instanceof AlteredSessionException) {
            return failure;
        }
        String place = rules.place(failure.rule()).map(found -> " at " + found).orElse("");
        String subject =
                subject(failure, day, subjects).map(found -> " on " + found).orElse("");
        boolean isLocated = !place.isEmpty() || !subject.isEmpty();
        return isLocated
                ? new RuleFailedException(
                        failure.rule(), failure.getMessage() + place + subject + hint(failure), failure)
                : failure;
    }

    private Optional<String> subject(RuleFailedException failure, AsOf day, List<? extends Subject> subjects) {
        return subjects.stream()
                .limit(MOST_TRIALS)
                .filter(subject -> failsOn(subject, failure.rule(), day))
                .map(Subject::subject)
                .findFirst();
    }

    private boolean failsOn(Subject subject, String rule, AsOf day) {
        try (RuleSession session = new RuleSession(rules, limits)) {
            session.day(day);
            session.insert(subject);
            session.fire();
            return false;
        } catch (RuleFailedException e) {
            return e.rule().equals(rule);
        }
    }

    /** Most of what fails asks for a value that is missing. */
    private static String hint(RuleFailedException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean isMissing = root instanceof NoSuchElementException
                || root instanceof IllegalStateException
                || root instanceof IndexOutOfBoundsException;
        return isMissing ? "; ask has(…) before a value that may be missing, as 'slipway rules lint' tells" : "";
    }
}
