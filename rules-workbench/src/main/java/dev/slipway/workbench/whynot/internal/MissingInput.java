package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether a subject lacks an input that a rule {@code @needs}. */
public record MissingInput(DrlRule rule, Seen seen, String subject) {

    /** What it lacks, in words; empty where it lacks nothing, or the rule is not on it at all. */
    public Optional<String> text() {
        return population(rule).flatMap(population -> seen.subjects().stream()
                .filter(fact -> fact.subject().equals(subject))
                .filter(population::includes)
                .flatMap(fact -> needs().stream().flatMap(need -> fact.missing(need).stream()))
                .map(Words.of(Language.ENGLISH)::text)
                .findFirst());
    }

    /** The same where each fact on the subject lacks something, so that the rule judges none of them. */
    public Optional<String> textOfAll() {
        boolean areAllWithout = population(rule)
                .filter(population -> seen.subjects().stream()
                        .filter(fact -> fact.subject().equals(subject) && population.includes(fact))
                        .allMatch(fact -> needs().stream()
                                .anyMatch(need -> fact.missing(need).isPresent())))
                .isPresent();
        return areAllWithout ? text() : Optional.empty();
    }

    /** What a rule is on, where it says so. */
    public static Optional<SubjectKind> population(DrlRule rule) {
        return rule.annotation("on").map(DrlAnnotation::value).flatMap(SubjectKind::named);
    }

    private List<String> needs() {
        return Arrays.stream(rule.annotation("needs")
                        .map(DrlAnnotation::value)
                        .orElse("")
                        .split(","))
                .map(String::strip)
                .filter(need -> !need.isEmpty())
                .toList();
    }
}
