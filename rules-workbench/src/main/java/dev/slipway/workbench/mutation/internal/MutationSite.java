package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.Span;
import java.util.List;

/**
 * A part of a rule in which places are changed one at a time.
 *
 * @param tokens those within, in their order
 */
record MutationSite(RuleText text, Span span, List<DrlToken> tokens) {

    static MutationSite of(RuleText text, Span span) {
        return new MutationSite(text, span, text.source().tokens(span));
    }

    boolean is(int index, String wanted) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(wanted);
    }

    /** The index of the bracket that closes the one at an index. */
    int closing(int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += is(i, "(") ? 1 : is(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** The index at which {@code a.b.c} begins that has its last name at an index. */
    int chainStart(int last) {
        int start = last;
        while (is(start - 1, ".") && start >= 2 && tokens.get(start - 2).kind() == DrlToken.Kind.WORD) {
            start -= 2;
        }
        return start;
    }

    Span between(int first, int last) {
        return Span.between(
                tokens.get(first).span().offset(), tokens.get(last).span().end());
    }

    String textOf(Span part) {
        return part.in(text.source().text());
    }
}
