package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of a rule, as it was looked at.
 *
 * @param name what its fact is bound to, where it is
 * @param fact the kind of fact it matches
 * @param constraints what it asks of the fact, in their order
 * @param span where it stands
 * @param within what it stands in
 * @param isDrawn whether its facts are drawn from a list that another fact holds: {@code from $programme.members}
 */
public record SeenPattern(
        Optional<String> name,
        ValueKind fact,
        List<Expression> constraints,
        Span span,
        Within within,
        boolean isDrawn) {

    /** What a pattern can stand in. */
    public enum Within {
        RULE,
        NOT,
        EXISTS,
        OTHER
    }

    public SeenPattern {
        constraints = List.copyOf(constraints);
    }

    /** Whether a fact of it is what the rule is about, rather than one that must or must not be there. */
    public boolean isOuter() {
        return within == Within.RULE;
    }
}
