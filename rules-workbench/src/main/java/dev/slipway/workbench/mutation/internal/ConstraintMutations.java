package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.DrlConstraint;
import dev.slipway.compiler.drl.DrlPattern;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A constraint left out, and one turned into its opposite. */
record ConstraintMutations(RuleText text, DrlPattern pattern, DrlConstraint constraint) {

    private static final Set<String> COMPARISONS = Set.of(">", ">=", "<", "<=", "==", "!=");
    private static final Set<String> CONNECTIVES = Set.of("&&", "||");

    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        List<DrlToken> tokens = text.source().tokens(constraint.expression());
        boolean compares = hasAny(tokens, COMPARISONS);
        boolean isTest = constraint.binding().isEmpty() || compares;
        if (isTest && !isNameUsed()) {
            edits.add(new Edit(withComma(), ""));
        }
        // The opposite of a comparison is among the changes of its sign.
        boolean isOneComparison = compares && !hasAny(tokens, CONNECTIVES);
        if (constraint.binding().isEmpty() && !isOneComparison) {
            edits.add(opposite(tokens));
        }
        return edits;
    }

    private static boolean hasAny(List<DrlToken> tokens, Set<String> signs) {
        return tokens.stream().anyMatch(token -> signs.contains(token.text()));
    }

    private boolean isNameUsed() {
        return constraint.binding().stream()
                .anyMatch(name -> text.source().tokens(text.rule().span()).stream()
                                .filter(token -> token.is(name))
                                .count()
                        > 1);
    }

    private Edit opposite(List<DrlToken> tokens) {
        if (tokens.get(0).is("!") && !hasAny(tokens, CONNECTIVES)) {
            return new Edit(tokens.get(0).span(), "");
        }
        // Drools does not take every question in brackets after a negation, and needs none around a single one.
        boolean isOneQuestion = tokens.get(0).kind() == DrlToken.Kind.WORD
                && tokens.stream().allMatch(token -> token.kind() != DrlToken.Kind.SIGN || isOfCall(token));
        return new Edit(constraint.span(), isOneQuestion ? "!" + constraint.text() : "!(" + constraint.text() + ")");
    }

    private static boolean isOfCall(DrlToken sign) {
        return sign.is(".") || sign.is("(") || sign.is(")") || sign.is(",");
    }

    private Span withComma() {
        List<DrlConstraint> all = pattern.constraints();
        int index = all.indexOf(constraint);
        if (index + 1 < all.size()) {
            return Span.between(
                    constraint.span().offset(), all.get(index + 1).span().offset());
        }
        int start =
                index > 0 ? all.get(index - 1).span().end() : constraint.span().offset();
        return Span.between(start, constraint.span().end());
    }
}
