package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.TURNED_ROUND;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;

/**
 * Finds constraints on what accumulate gives that name something else first. Drools hands over the values with the results
 * before all else, whatever the order in which they are named: {@code $own < $average} is true where it is not.
 */
final class ResultCheck {

    private final RuleContext context;
    private final String text;

    /** @param text that the constraints were read from */
    ResultCheck(RuleContext context, String text) {
        this.context = context;
        this.text = text;
    }

    void check(AccumulateDescr accumulate, List<Expression> constraints) {
        List<String> results = new ArrayList<>();
        for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
            if (function.getBind() != null) {
                results.add(Objects.requireNonNull(function.getBind()));
            }
        }
        constraints.forEach(constraint -> check(constraint, results));
    }

    private void check(Expression constraint, List<String> results) {
        Optional<Expression> unowned = unowned(constraint);
        if (unowned.isPresent()) {
            report(
                    unowned.get(),
                    "a result of accumulate has no '" + written(unowned.get()) + "'",
                    "write " + owner() + "." + written(unowned.get()) + ", of a fact that was bound before");
            return;
        }
        List<String> named = names(constraint);
        List<String> used = named.stream().filter(results::contains).toList();
        boolean isBehind = !used.isEmpty() && !results.contains(named.get(0));
        if (isBehind) {
            report(
                    constraint,
                    "Drools turns this round, and judges by the opposite: the result must be named first",
                    remedy(constraint, results));
        } else if (!used.equals(results.stream().filter(used::contains).toList())) {
            report(
                    constraint,
                    "Drools takes results only in the order in which they stand before",
                    "name "
                            + results.stream()
                                    .filter(used::contains)
                                    .findFirst()
                                    .orElse("") + " first");
        }
    }

    /** The first property or method that stands without the fact it is of. */
    private Optional<Expression> unowned(Expression expression) {
        if (expression instanceof Binary binary) {
            return unowned(binary.left()).or(() -> unowned(binary.right()));
        }
        if (expression instanceof Call call) {
            boolean isOfPack = context.names().isFunction(call.name())
                    || !context.names().staticMethods(call.name()).isEmpty();
            return call.of().isPresent() || isOfPack ? call.of().flatMap(this::unowned) : Optional.of(call);
        }
        if (expression instanceof Member member) {
            return unowned(member.of());
        }
        boolean isProperty = expression instanceof Name name
                && !name.name().startsWith("$")
                && context.scope().kind(name.name()).isEmpty()
                && context.names().type(name.name()).isEmpty();
        return isProperty ? Optional.of(expression) : Optional.empty();
    }

    private String owner() {
        return context.scope().names().stream()
                .filter(name -> context.scope()
                        .kind(name)
                        .filter(kind ->
                                kind instanceof ValueKind.Known known && Subject.class.isAssignableFrom(known.raw()))
                        .isPresent())
                .findFirst()
                .orElse("$fact");
    }

    /** The bound names in a constraint, in the order in which each is named first. */
    private List<String> names(Expression constraint) {
        Span span = constraint.span();
        return Tokenizer.within(text, span.offset(), span.end()).stream()
                .map(DrlToken::text)
                .filter(word -> word.startsWith("$"))
                .distinct()
                .toList();
    }

    private String remedy(Expression constraint, List<String> results) {
        boolean isTurnable = constraint instanceof Binary binary
                && ExpressionParser.COMPARISONS.contains(binary.operator())
                && names(binary.right()).stream()
                        .findFirst()
                        .filter(results::contains)
                        .isPresent();
        return isTurnable
                ? "write " + turned((Binary) constraint)
                : "write eval( " + written(constraint) + " ) behind the accumulate";
    }

    private String turned(Binary comparison) {
        String operator = comparison.operator().startsWith("<")
                ? comparison.operator().replace('<', '>')
                : comparison.operator().replace('>', '<');
        return written(comparison.right()) + " " + operator + " " + written(comparison.left());
    }

    private String written(Expression expression) {
        return expression.span().in(text).replaceAll("\\s+", " ");
    }

    private void report(Expression constraint, String message, String hint) {
        context.report(TURNED_ROUND, constraint.span(), message, hint);
    }
}
