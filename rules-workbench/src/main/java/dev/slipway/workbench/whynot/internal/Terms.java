package dev.slipway.workbench.whynot.internal;

import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.workbench.whynot.NamedValue;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up the values of the names in a constraint: {@code forecast}, {@code $slip.middle}, {@code limit("bands.red")}.
 * It judges nothing; whether the constraint holds, only Drools says.
 */
final class Terms {

    private final DrlSource source;
    private final Object fact;
    private final Map<String, Object> bound;
    private final Map<String, NamedValue> found = new LinkedHashMap<>();

    /**
     * @param source the file that the constraint stands in
     * @param fact whose properties names without a {@code $} are
     * @param bound values of names with one
     */
    Terms(DrlSource source, Object fact, Map<String, Object> bound) {
        this.source = source;
        this.fact = fact;
        this.bound = bound;
    }

    /** Every name and its value, in the order of the text. Of what only Drools understands, the sides are looked at. */
    List<NamedValue> values(Span constraint) {
        Expression whole = ExpressionParser.parse(source.text(), constraint);
        if (whole instanceof Expression.Other) {
            sides(constraint).forEach(side -> value(ExpressionParser.parse(source.text(), side)));
        } else {
            value(whole);
        }
        return List.copyOf(found.values());
    }

    /** What stands between the comparisons and connectives. */
    private List<Span> sides(Span constraint) {
        List<Span> sides = new ArrayList<>();
        int start = constraint.offset();
        for (DrlToken token : source.tokens(constraint)) {
            if (token.is("&&") || token.is("||") || ExpressionParser.COMPARISONS.contains(token.text())) {
                sides.add(Span.between(start, token.start()));
                start = token.end();
            }
        }
        sides.add(Span.between(start, constraint.end()));
        return sides;
    }

    /** The value of an expression, as far as it can be looked up; notes the values of all names in it. */
    private Optional<Object> value(Expression expression) {
        Optional<Object> value = lookUp(expression);
        boolean isWhatDroolsSays = expression instanceof Expression.Call
                && value.filter(Boolean.class::isInstance).isPresent();
        if (!isWhatDroolsSays) {
            note(expression, value);
        }
        return value;
    }

    private Optional<Object> lookUp(Expression expression) {
        if (expression instanceof Expression.This) {
            return Optional.of(fact);
        }
        if (expression instanceof Expression.Name name) {
            return name.name().startsWith("$")
                    ? Optional.ofNullable(bound.get(name.name()))
                    : Member.property(fact, name.name());
        }
        if (expression instanceof Expression.Member member) {
            return lookUp(member.of()).flatMap(of -> Member.property(of, member.name()));
        }
        if (expression instanceof Expression.Call call) {
            return answer(call);
        }
        if (expression instanceof Expression.Figure number) {
            return Member.number(number.text());
        }
        return expression instanceof Expression.Text text ? Optional.of(content(text)) : together(expression);
    }

    /** What a call answers; notes the object that is asked, and the arguments. */
    private Optional<Object> answer(Expression.Call call) {
        Optional<Object> owner = call.of().isPresent() ? lookUp(call.of().get()) : Optional.of(fact);
        call.of().ifPresent(of -> note(of, owner));
        List<Object> arguments = new ArrayList<>();
        call.arguments().forEach(argument -> value(argument).ifPresent(arguments::add));
        boolean areKnown = arguments.size() == call.arguments().size();
        return areKnown ? owner.flatMap(of -> Member.call(of, call.name(), arguments)) : Optional.empty();
    }

    private String content(Expression.Text text) {
        return source.tokens(text.span()).get(0).value();
    }

    /** Looks at the parts of an expression; of {@code "capacity." + metric} they make a value. */
    private Optional<Object> together(Expression expression) {
        List<Optional<Object>> values =
                parts(expression).stream().map(this::value).toList();
        boolean isSum = expression instanceof Expression.Binary binary
                && binary.operator().equals("+");
        return isSum
                ? values.get(0).flatMap(left -> values.get(1)
                        .filter(right -> isText(left) || isText(right))
                        .map(right -> left.toString() + right))
                : Optional.empty();
    }

    private static boolean isText(Object value) {
        return value instanceof CharSequence;
    }

    private static List<Expression> parts(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return List.of(binary.left(), binary.right());
        }
        if (expression instanceof Expression.Among among) {
            List<Expression> parts = new ArrayList<>(List.of(among.left()));
            parts.addAll(among.choices());
            return parts;
        }
        if (expression instanceof Expression.Not not) {
            return List.of(not.of());
        }
        if (expression instanceof Expression.IsA test) {
            return List.of(test.of());
        }
        return expression instanceof Expression.Bound named ? List.of(named.value()) : List.of();
    }

    private void note(Expression expression, Optional<Object> value) {
        if (isNamed(expression)) {
            String name = ExpressionText.text(source.tokens(expression.span()));
            value.filter(Terms::isPlain).ifPresent(of -> found.putIfAbsent(name, new NamedValue(name, of)));
        }
    }

    /** Whether it is a name, or begins with one. */
    private static boolean isNamed(Expression expression) {
        if (expression instanceof Expression.Member member) {
            return member.of() instanceof Expression.This || isNamed(member.of());
        }
        if (expression instanceof Expression.Call call) {
            return call.of()
                    .map(of -> of instanceof Expression.This || isNamed(of))
                    .orElse(true);
        }
        return expression instanceof Expression.Name;
    }

    /** Whether it reads well: a number, a date, a word; no fact or history with all that is in it. */
    private static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof CharSequence
                || value instanceof Boolean
                || value instanceof Enum
                || value instanceof TemporalAccessor
                || value instanceof Collection
                || value instanceof DateWindow
                || value instanceof DayRange;
    }
}
