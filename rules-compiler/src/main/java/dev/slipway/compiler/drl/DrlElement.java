package dev.slipway.compiler.drl;

import java.util.List;

/**
 * One of the parts of a condition, all of which must hold.
 *
 * @param span of the whole, with the brackets around it
 * @param patterns all that stand in it, however deep, in the order of their text
 */
public record DrlElement(Kind kind, Span span, List<DrlPattern> patterns) {

    /** What a part of a condition can be. */
    public enum Kind {
        PATTERN,
        NOT,
        EXISTS,
        FORALL,
        ALL_OF,
        ANY_OF,
        ACCUMULATE,
        COLLECT,
        FROM,
        EVAL,
        OTHER
    }

    public DrlElement {
        patterns = List.copyOf(patterns);
    }
}
