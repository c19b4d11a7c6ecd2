package dev.slipway.model.facts;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.facts.measure.AttributeMeasures;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An input that a rule may need from a fact.
 *
 * @param word what {@code @needs} and {@code has} call it
 * @param isThere whether a fact has it; rules ask by the million
 * @param reason why a fact lacks it
 * @param evidence the statements it rests on, oldest first
 * @param thresholds keys of the policy that decide whether it is there
 * @param <S> the fact
 */
record Input<S>(
        String word,
        Predicate<S> isThere,
        Function<S, Phrase> reason,
        Function<S, List<Statement>> evidence,
        List<String> thresholds) {

    Input {
        thresholds = List.copyOf(thresholds);
    }

    /** An input that is always missing for the same reason. */
    static <S> Input<S> of(String word, Predicate<S> isThere, String reason) {
        Phrase phrase = because(reason, Map.of());
        return of(word, isThere, status -> phrase);
    }

    /** An input that rests on no statement in particular. */
    static <S> Input<S> of(String word, Predicate<S> isThere, Function<S, Phrase> reason) {
        return new Input<>(word, isThere, reason, status -> List.of(), List.of());
    }

    /** The same input, resting on these statements. */
    Input<S> from(Function<S, List<Statement>> statements) {
        return new Input<>(word, isThere, reason, statements, thresholds);
    }

    /** The same input, decided on by these keys of the policy. */
    Input<S> reading(String... keys) {
        return new Input<>(word, isThere, reason, evidence, List.of(keys));
    }

    /**
     * A reason.
     *
     * @param key in the bundle of words, below {@code missing}
     */
    static Phrase because(String key, Map<String, Object> values) {
        return new Phrase("missing." + key, values);
    }

    Optional<Phrase> missing(S status) {
        return isThere.test(status) ? Optional.empty() : Optional.of(reason.apply(status));
    }

    /**
     * The input that a word names, where it names an attribute of an office's own by kind and name: {@code number budget},
     * {@code text contract}, {@code date permit}, {@code truth insured}.
     *
     * @param evidence where the attribute of that name was stated
     */
    static <S extends AttributeMeasures> Optional<Input<S>> ofAttribute(
            String word, BiFunction<S, String, List<Statement>> evidence) {
        int blank = word.indexOf(' ');
        return Attribute.Kind.of(word.substring(0, Math.max(0, blank)))
                .filter(known -> !word.substring(blank + 1).isBlank())
                .map(known -> ofAttribute(word, word.substring(blank + 1), known, evidence));
    }

    private static <S extends AttributeMeasures> Input<S> ofAttribute(
            String word, String name, Attribute.Kind kind, BiFunction<S, String, List<Statement>> evidence) {
        return Input.<S>of(
                        word,
                        fact -> kind.includes(fact.attributes().byName().get(name)),
                        fact -> because("attribute", Map.of("attribute", name)))
                .from(fact -> evidence.apply(fact, name));
    }

    /** That a plan states it. */
    static List<Statement> planned(AttributeMeasures fact, String name, Provenance where) {
        return Optional.ofNullable(fact.attributes().byName().get(name)).stream()
                .<Statement>map(value -> new Declared(where, attribute(name, value)))
                .toList();
    }

    /** That a report states it, whatever else that says. */
    static List<Statement> reported(MilestoneUpdate report, String name) {
        return Optional.ofNullable(report.attributes().byName().get(name)).stream()
                .<Statement>map(
                        value -> new Declared(report.provenance(), attribute(report, name, value), report.source()))
                .toList();
    }

    private static Phrase attribute(MilestoneUpdate report, String name, Attribute value) {
        return new Phrase(
                "evidence.reportedAttribute",
                Map.of("date", report.reportDate(), "attribute", name, "value", value.said()));
    }

    private static Phrase attribute(String name, Attribute value) {
        return new Phrase("evidence.attribute", Map.of("attribute", name, "value", value.said()));
    }
}
