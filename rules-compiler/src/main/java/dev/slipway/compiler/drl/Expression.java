package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;

/** What a constraint asks, as its author wrote it. */
public sealed interface Expression {

    Span span();

    /** {@code deadline}, {@code $late}, {@code Precision}. */
    record Name(String name, Span span) implements Expression {}

    /** {@code deadline.precision}. */
    record Member(Expression of, String name, Span nameSpan) implements Expression {
        @Override
        public Span span() {
            return of.span().to(nameSpan);
        }
    }

    /** {@code has("start")}, {@code deadline.daysPastBy(today)}. */
    record Call(Optional<Expression> of, String name, Span nameSpan, List<Expression> arguments, Span span)
            implements Expression {}

    /** {@code 30}, {@code -1.5}. */
    record Figure(String text, Span span) implements Expression {}

    /** {@code "approval"}. */
    record Text(String content, Span span) implements Expression {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Span span) implements Expression {}

    /** {@code null}. */
    record Nothing(Span span) implements Expression {}

    /** {@code this}. */
    record This(Span span) implements Expression {}

    /** {@code left + right}, {@code left == right}, {@code left && right}; also a word such as {@code matches}. */
    record Binary(String operator, Expression left, Expression right) implements Expression {
        @Override
        public Span span() {
            return left.span().to(right.span());
        }
    }

    /** {@code left in (one, other)}. */
    record Among(Expression left, List<Expression> choices, boolean isNegated, Span span) implements Expression {}

    /** {@code !open}. */
    record Not(Expression of, Span span) implements Expression {}

    /** {@code fact instanceof MilestoneStatus}. */
    record IsA(Expression of, String type, Span typeSpan) implements Expression {
        @Override
        public Span span() {
            return of.span().to(typeSpan);
        }
    }

    /** {@code $late : deadline.daysPastBy(today)}. */
    record Bound(String name, Span nameSpan, Expression value, boolean isUnification) implements Expression {
        @Override
        public Span span() {
            return nameSpan.to(value.span());
        }
    }

    /** A sign where a value should stand. */
    record Misplaced(DrlToken token) implements Expression {
        @Override
        public Span span() {
            return token.span();
        }
    }

    /** What is left to the compiler to judge; its parts are looked at all the same. */
    record Other(List<Expression> parts, Span span) implements Expression {}
}
