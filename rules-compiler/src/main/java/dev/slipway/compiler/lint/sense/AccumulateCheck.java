package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.UNJOINED;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.SeenPattern;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.ProgrammeSummary;
import dev.slipway.model.facts.Subject;
import java.util.List;
import java.util.stream.IntStream;

/** Tells where an {@code accumulate} gives one answer for all that a rule judges. */
public final class AccumulateCheck {

    private final RuleContext context;
    private final String text;

    /** @param text that the rule was read from */
    public AccumulateCheck(RuleContext context, String text) {
        this.context = context;
        this.text = text;
    }

    /**
     * Checks one, with its conditions.
     *
     * @param results the names that it gives
     * @param patterns those of the rule before it
     */
    public void check(Span accumulate, List<String> results, List<SeenPattern> patterns) {
        boolean areMany = patterns.stream().anyMatch(AccumulateCheck::isOneOfMany);
        if (areMany && !isJoined(accumulate, patterns) && !isUsedLater(accumulate, results)) {
            context.report(
                    UNJOINED,
                    accumulate,
                    "nothing here names what the rule judges, so that it is answered for all of them at once",
                    "add what they have in common, such as "
                            + PatternLinks.inCommon(patterns.stream().filter(AccumulateCheck::isOneOfMany)));
        }
    }

    /** Whether a rule judges one after the other of such facts; a programme is one alone. */
    private static boolean isOneOfMany(SeenPattern pattern) {
        return pattern.isOuter()
                && pattern.fact() instanceof ValueKind.Known known
                && Subject.class.isAssignableFrom(known.raw())
                && known.raw() != ProgrammeStatus.class
                && known.raw() != ProgrammeSummary.class;
    }

    /** A threshold of the subject is none of what it is. */
    private boolean isJoined(Span accumulate, List<SeenPattern> patterns) {
        List<DrlToken> tokens = Tokenizer.within(text, accumulate.offset(), accumulate.end());
        List<String> outer = patterns.stream()
                .filter(SeenPattern::isOuter)
                .flatMap(pattern -> PatternLinks.own(pattern).stream())
                .toList();
        return IntStream.range(0, tokens.size())
                .filter(i -> outer.contains(tokens.get(i).text()))
                .anyMatch(i -> i + 2 >= tokens.size() || !tokens.get(i + 2).is("limit"));
    }

    private boolean isUsedLater(Span accumulate, List<String> results) {
        return new PatternLinks(text).conditionsBehind(accumulate).anyMatch(token -> results.contains(token.text()));
    }
}
