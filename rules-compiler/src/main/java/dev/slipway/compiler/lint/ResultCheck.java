package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.TURNED_ROUND;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
