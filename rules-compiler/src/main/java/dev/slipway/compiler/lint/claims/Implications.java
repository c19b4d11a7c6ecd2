package dev.slipway.compiler.lint.claims;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from a property of a milestone that is true, in the words of other properties. */
final class Implications {

    private static final String LEFT = "deadline . daysLeftOn ( today )";
    private static final String PAST = "deadline . daysPastBy ( today )";
    private static final String ENDED = "deadline . endedBefore ( today )";

    private static final Map<String, List<String>> TRUTHS = Map.of("overdue", List.of(ENDED));

    private static final Map<String, List<String>> FALSEHOODS =
            Map.of(ENDED, List.of("deadline . startsAfter ( today )", "deadline . endsAfter ( today )"));

    /** That a number is below zero, or above it: {@code endedBefore(today)} makes {@code daysLeftOn(today)} so. */
    private static final Map<String, Map<String, String>> SIGNS = Map.of(ENDED, Map.of(LEFT, "<", PAST, ">"));

    private Implications() {}

    /** All that follows from a claim, at its place. */
    static Stream<Claim> of(Claim claim) {
        if (!claim.operator().equals("==") || !claim.written().equals("true")) {
            return Stream.empty();
        }
        Stream<Claim> truths = TRUTHS.getOrDefault(claim.thing(), List.of()).stream()
                .map(thing -> truth(thing, true, claim.span()))
                .flatMap(implied -> Stream.concat(Stream.of(implied), of(implied)));
        Stream<Claim> falsehoods = FALSEHOODS.getOrDefault(claim.thing(), List.of()).stream()
                .map(thing -> truth(thing, false, claim.span()));
        Stream<Claim> signs = SIGNS.getOrDefault(claim.thing(), Map.of()).entrySet().stream()
                .map(sign -> sign(sign.getKey(), sign.getValue(), claim.span()));
        return Stream.of(truths, falsehoods, signs).flatMap(claims -> claims);
    }

    private static Claim truth(String thing, boolean value, Span span) {
        Expression truth = new Expression.Truth(value, span);
        return new Claim(thing, "==", truth, String.valueOf(value), Optional.empty(), span, false);
    }

    private static Claim sign(String thing, String operator, Span span) {
        return new Claim(thing, operator, new Expression.Figure("0", span), "0", Optional.of(0.0), span, true);
    }
}
