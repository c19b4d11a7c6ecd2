package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.CONTRADICTION;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.Interval;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where the constraints of one pattern are never true together. */
final class ContradictionCheck {

    private final RuleContext context;
    private final ValueKind fact;
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();

    ContradictionCheck(RuleContext context, ExpressionCheck expressions, ValueKind fact) {
        this.context = context;
        this.fact = fact;
    }

    /** What a constraint says of one thing. */
    private record Claim(String operator, Expression value, Span span, boolean isWhole) {}

    void check(List<Expression> constraints) {
        constraints.forEach(this::collect);
    }

    private void collect(Expression constraint) {
        if (constraint instanceof Bound bound) {
            boolean isCompared =
                    bound.value() instanceof Binary binary && ExpressionParser.COMPARISONS.contains(binary.operator());
            aliases.put(bound.name(), written(isCompared ? ((Binary) bound.value()).left() : bound.value()));
            if (isCompared) {
                collect(bound.value());
            }
        } else if (constraint instanceof Binary binary && binary.operator().equals("&&")) {
            collect(binary.left());
            collect(binary.right());
        } else if (constraint instanceof Binary binary && ExpressionParser.COMPARISONS.contains(binary.operator())) {
            claim(binary);
        } else if (constraint instanceof Not not) {
            claimTruth(not.of(), false, constraint.span());
        } else {
            claimTruth(constraint, true, constraint.span());
        }
    }

    private void claimTruth(Expression asked, boolean value, Span span) {
        if (asked instanceof Expression.Truth truth) {
            if (truth.value() != value) {
                report(span, "this is never true", "leave the rule out, or the condition");
            }
            return;
        }
        if (asked instanceof Binary
                || asked instanceof Expression.Other
                || asked instanceof Expression.Misplaced
                || asked instanceof Not) {
            return;
        }
        boolean isCompleted = asked instanceof Name name && name.name().equals("completed") && knows("open");
        String thing = isCompleted ? "open" : written(asked);
        add(thing, new Claim("==", new Expression.Truth(value != isCompleted, span), span, false));
    }

    private boolean knows(String property) {
        return Properties.kind(fact, property, context.names()).isPresent();
    }

    private void claim(Binary comparison) {
        boolean isTurned = isLiteral(comparison.left()) && !isLiteral(comparison.right());
        Expression left = isTurned ? comparison.right() : comparison.left();
        Expression right = isTurned ? comparison.left() : comparison.right();
        String operator = isTurned ? turned(comparison.operator()) : comparison.operator();
        if (isLiteral(left) && isLiteral(right)) {
            checkLiterals(operator, left, right, comparison.span());
            return;
        }
        if (written(left).equals(written(right))) {
            if (List.of("<", ">", "!=").contains(operator)) {
                report(comparison.span(), "nothing is '" + operator + "' itself", "compare it with something else");
            }
            return;
        }
        add(written(left), new Claim(operator, right, comparison.span(), isWhole(left)));
    }

    private boolean isWhole(Expression left) {
        Optional<ValueKind> kind = left instanceof Name name
                ? context.scope().kind(name.name()).or(() -> Properties.kind(fact, name.name(), context.names()))
                : Optional.empty();
        return kind.filter(found -> found instanceof ValueKind.Known known && Comparability.isWhole(known.raw()))
                .isPresent();
    }

    private void checkLiterals(String operator, Expression left, Expression right, Span span) {
        if (operator.equals("==") && Interval.differ(left, right)) {
            report(span, "this is never true", "compare something that a fact knows");
        } else if (left instanceof Expression.Figure one && right instanceof Expression.Figure other) {
            Optional<Interval> interval = Interval.of(operator, other, false);
            boolean isFalse = interval.isPresent()
                    && Interval.of("==", one, false)
                            .flatMap(exactly -> interval.map(exactly::isApartFrom))
                            .orElse(false);
            if (isFalse) {
                report(span, "this is never true", "compare something that a fact knows");
            }
        }
    }

    private void add(String thing, Claim claim) {
        List<Claim> before = claims.computeIfAbsent(thing, unused -> new ArrayList<>());
        before.stream()
                .filter(earlier -> contradict(earlier, claim))
                .findFirst()
                .ifPresent(earlier -> report(
                        claim.span(),
                        "this is never true together with '" + text(earlier.span()) + "'",
                        "one of the two is wrong"));
        before.add(claim);
    }

    private boolean contradict(Claim one, Claim other) {
        if (written(one.value()).equals(written(other.value()))) {
            return contradictOnTheSame(one.operator(), other.operator());
        }
        if (one.operator().equals("==") && other.operator().equals("==")) {
            return Interval.differ(one.value(), other.value());
        }
        if (one.value() instanceof Expression.Figure first && other.value() instanceof Expression.Figure second) {
            return contradictInNumbers(one, first, other, second);
        }
        return false;
    }

    private static boolean contradictInNumbers(
            Claim one, Expression.Figure first, Claim other, Expression.Figure second) {
        Optional<Interval> left = Interval.of(one.operator(), first, one.isWhole());
        Optional<Interval> right = Interval.of(other.operator(), second, other.isWhole());
        return left.isPresent() && right.isPresent() && left.get().isApartFrom(right.get());
    }

    private static boolean contradictOnTheSame(String one, String other) {
        return switch (one) {
            case "==" -> List.of("!=", "<", ">").contains(other);
            case "!=" -> other.equals("==");
            case "<" -> List.of(">", ">=", "==").contains(other);
            case ">" -> List.of("<", "<=", "==").contains(other);
            case "<=" -> other.equals(">");
            case ">=" -> other.equals("<");
            default -> false;
        };
    }

    private static boolean isLiteral(Expression expression) {
        return Literals.kind(expression).isPresent();
    }

    private static String turned(String operator) {
        return operator.startsWith("<")
                ? operator.replace('<', '>')
                : operator.startsWith(">") ? operator.replace('>', '<') : operator;
    }

    private void report(Span span, String message, String hint) {
        context.report(CONTRADICTION, span, message, hint);
    }

    private String text(Span span) {
        return context.rule().file().text().substring(span.offset(), span.end()).replaceAll("\\s+", " ");
    }

    /** An expression in one spelling, with names replaced by what they stand for. */
    private String written(Expression expression) {
        StringBuilder text = new StringBuilder();
        Span span = expression.span();
        for (DrlToken token : Tokenizer.within(context.rule().file().text(), span.offset(), span.end())) {
            text.append(aliases.getOrDefault(token.text(), token.text())).append(' ');
        }
        return text.toString().strip();
    }
}
