package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.BINDING_BY_VARIABLE;
import static dev.slipway.engine.ProblemCode.CHAINED_BINDING;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.lint.kinds.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds names bound to what takes its value from another name, which Drools gets wrong. */
final class BindingCheck {

    private final RuleContext context;

    BindingCheck(RuleContext context) {
        this.context = context;
    }

    /** @param named what the name is bound to: of a comparison its left side */
    void check(Bound bound, Expression named) {
        Optional<String> root = rootVariable(named);
        if (root.isEmpty()) {
            variables(named).forEach(used -> reportVariable(bound, used));
        } else if (!bound.isUnification()) {
            reportChained(bound, root.get(), named);
        }
    }

    private void reportChained(Bound bound, String root, Expression named) {
        boolean isPart = !(named instanceof Name);
        String message =
                bound.name() + " is bound to " + (isPart ? "a part of " : "") + "another name, which gives it no value";
        String hint = isPart ? "repeat what that name stands for" : "use " + root + " itself";
        context.report(CHAINED_BINDING, bound.nameSpan(), message, hint);
    }

    private void reportVariable(Bound bound, Name used) {
        String message = "what is bound to " + bound.name() + " cannot be told by another name";
        String hint = "write what " + used.name() + " stands for, or compute it in the consequence";
        context.report(BINDING_BY_VARIABLE, used.span(), message, hint);
    }

    private List<Name> variables(Expression expression) {
        if (expression instanceof Name name) {
            return context.scope().kind(name.name()).map(kind -> List.of(name)).orElseGet(List::of);
        }
        if (expression instanceof Member member) {
            return variables(member.of());
        }
        if (expression instanceof Binary binary) {
            return Stream.of(binary.left(), binary.right())
                    .flatMap(side -> variables(side).stream())
                    .toList();
        }
        return expression instanceof Call call
                ? Stream.concat(call.of().stream(), call.arguments().stream())
                        .flatMap(part -> variables(part).stream())
                        .toList()
                : List.of();
    }

    private Optional<String> rootVariable(Expression expression) {
        if (expression instanceof Name name) {
            return context.scope().kind(name.name()).map(kind -> name.name());
        }
        if (expression instanceof Member member) {
            return rootVariable(member.of());
        }
        return expression instanceof Call call ? call.of().flatMap(this::rootVariable) : Optional.empty();
    }
}
