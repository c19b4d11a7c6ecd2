package dev.slipway.compiler.lint.outcome;

import static dev.slipway.engine.ProblemCode.UNASKED_NEED;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.SubjectValues;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.SubjectKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which inputs {@code @needs} names though nothing in the rule is told by them, so that it judges less than it seems to. */
public final class UnaskedNeeds {

    /** The inputs of a milestone that are easily named in vain, and parts of the words by which a rule asks for each. */
    private static final Map<String, List<String>> ASKED_BY = Map.of(
            "deadline",
                    List.of(
                            "deadline",
                            "overdue",
                            "lateness",
                            "slip",
                            "trend",
                            "watermelon",
                            "percent",
                            "lag",
                            "expected",
                            "weakness"),
            "forecast", List.of("forecast", "history", "trend", "slope", "slip", "watermelon", "expected"),
            "start", List.of("start", "percent", "lag"),
            "percent", List.of("percent", "lag"),
            "health", List.of("health", "opinion", "watermelon"));

    private final RuleContext context;

    public UnaskedNeeds(RuleContext context) {
        this.context = context;
    }

    public void check(List<SeenPattern> patterns, Statements statements) {
        Optional<SubjectKind> ofMilestones = context.population().filter(population -> SubjectValues.type(population)
                .filter(MilestoneStatus.class::equals)
                .isPresent());
        Optional<DrlAnnotation> needs = context.rule().annotation("needs");
        if (ofMilestones.isPresent() && needs.isPresent() && !patterns.isEmpty()) {
            Set<String> words = words(patterns, statements);
            boolean areInputs = Arrays.stream(needs.get().value().split(",", -1))
                    .map(String::strip)
                    .allMatch(ofMilestones.get()::accepts);
            if (areInputs) {
                ASKED_BY.keySet().stream().sorted().forEach(input -> check(input, needs.get(), words));
            }
        }
    }

    private void check(String input, DrlAnnotation needs, Set<String> words) {
        boolean isAsked = ASKED_BY.getOrDefault(input, List.of()).stream()
                .anyMatch(part -> words.stream().anyMatch(word -> word.contains(part)));
        if (!isAsked) {
            named(input, needs)
                    .forEach(place -> context.report(
                            UNASKED_NEED,
                            place,
                            "no condition asks for '" + input + "', and what lacks it is not evaluated all the same",
                            "add has(\"" + input + "\") to the conditions, or take it out of @needs"));
        }
    }

    /** Where a list of needs names an input; nowhere, or once. */
    private Stream<Span> named(String input, DrlAnnotation needs) {
        String written = needs.valueSpan().in(context.rule().file().text());
        int from = 0;
        for (String need : written.split("[,;\"]", -1)) {
            if (need.strip().equals(input)) {
                return Stream.of(new Span(needs.valueSpan().offset() + written.indexOf(input, from), input.length()));
            }
            from += need.length() + 1;
        }
        return Stream.empty();
    }

    /** All words of the rule that may ask for something, in lower case. */
    private Set<String> words(List<SeenPattern> patterns, Statements statements) {
        String text = context.rule().file().text();
        return Stream.concat(patterns.stream().map(SeenPattern::span), statements.spans().stream())
                .flatMap(span -> Tokenizer.within(text, span.offset(), span.end()).stream())
                .map(DrlToken::text)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
