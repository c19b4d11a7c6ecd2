package dev.slipway.compiler.lint.claims;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads single conditions on a fact as claims. */
final class ClaimReader {

    private static final String NO_ARGUMENTS = " ( )";
    private static final String OF_ITSELF = "this . ";

    /** How questions to a day read as comparisons. */
    private static final Map<String, String> DAYS = Map.of("isBefore", "<", "isAfter", ">", "isEqual", "==");

    private final RuleContext context;
    private final ValueKind fact;
    private final Map<String, String> aliases = new HashMap<>();

    ClaimReader(RuleContext context, ValueKind fact) {
        this.context = context;
        this.fact = fact;
    }

    /** Notes what a name stands for. */
    void alias(String name, Expression meant) {
        aliases.put(name, written(meant));
    }

    /** Notes the name of the fact itself, whose properties need no name: {@code $milestone.owner} is {@code owner}. */
    void self(String name) {
        aliases.put(name, "this");
    }

    /** What a condition claims; nothing where it is no comparison and no yes or no. */
    Optional<Claim> read(Expression condition) {
        if (condition instanceof Binary binary) {
            return ExpressionParser.COMPARISONS.contains(binary.operator()) ? comparison(binary) : Optional.empty();
        }
        if (condition instanceof Not not) {
            return truth(not.of(), false, condition.span());
        }
        return truth(condition, true, condition.span());
    }

    private Optional<Claim> truth(Expression asked, boolean value, Span span) {
        boolean isAsked =
                asked instanceof Name || asked instanceof Expression.Member || asked instanceof Expression.Call;
        if (!isAsked) {
            return Optional.empty();
        }
        if (asked instanceof Expression.Call call && call.of().isPresent() && DAYS.containsKey(call.name())) {
            return days(call, value, span);
        }
        boolean isCompleted = asked instanceof Name name && name.name().equals("completed") && knows("open");
        String thing = isCompleted ? "open" : written(asked);
        Expression truth = new Expression.Truth(value != isCompleted, span);
        return Optional.of(
                new Claim(thing, "==", truth, String.valueOf(value != isCompleted), Optional.empty(), span, false));
    }

    /** {@code deadline.end.isBefore(today)} as {@code deadline.end < today}. */
    private Optional<Claim> days(Expression.Call call, boolean value, Span span) {
        if (call.arguments().size() != 1) {
            return Optional.empty();
        }
        Expression other = call.arguments().get(0);
        Claim claim = new Claim(
                written(call.of().orElseThrow()),
                Objects.requireNonNull(DAYS.get(call.name())),
                other,
                written(other),
                Optional.empty(),
                span,
                false);
        return value ? Optional.of(claim) : claim.negated();
    }

    private boolean knows(String property) {
        return Properties.kind(fact, property, context.names()).isPresent();
    }

    private Optional<Claim> comparison(Binary comparison) {
        boolean isTurned = isPlain(comparison.left()) && !isPlain(comparison.right());
        Expression left = isTurned ? comparison.right() : comparison.left();
        Expression right = isTurned ? comparison.left() : comparison.right();
        String operator = isTurned ? turned(comparison.operator()) : comparison.operator();
        return Optional.of(new Claim(
                written(left),
                operator,
                right,
                right instanceof Expression.Truth truth ? String.valueOf(truth.value()) : written(right),
                context.thresholds().number(right),
                comparison.span(),
                isWhole(left)));
    }

    private boolean isPlain(Expression expression) {
        return Literals.kind(expression).isPresent()
                || context.thresholds().number(expression).isPresent();
    }

    private boolean isWhole(Expression left) {
        Optional<ValueKind> kind = left instanceof Name name
                ? context.scope().kind(name.name()).or(() -> Properties.kind(fact, name.name(), context.names()))
                : Optional.empty();
        return kind.filter(found -> found instanceof ValueKind.Known known && Comparability.isWhole(known.raw()))
                .isPresent();
    }

    private static String turned(String operator) {
        return operator.startsWith("<")
                ? operator.replace('<', '>')
                : operator.startsWith(">") ? operator.replace('>', '<') : operator;
    }

    /** An expression in one spelling, with names replaced by what they stand for. */
    String written(Expression expression) {
        StringBuilder text = new StringBuilder();
        Span span = expression.span();
        for (DrlToken token : Tokenizer.within(context.rule().file().text(), span.offset(), span.end())) {
            text.append(aliases.getOrDefault(token.text(), token.text())).append(' ');
        }
        return text.toString().replace(OF_ITSELF, "").replace(NO_ARGUMENTS, "").strip();
    }
}
