package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.ALWAYS_TRUE;
import static dev.slipway.engine.ProblemCode.CONTRADICTION;

import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Nothing;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.dates.DateWindow;
import java.util.List;

/** Tells where something is compared with null, which no property of a fact ever is. */
final class NullCheck {

    private final RuleContext context;

    NullCheck(RuleContext context) {
        this.context = context;
    }

    void check(Binary comparison, ValueKind left) {
        boolean isEquality = List.of("==", "!=").contains(comparison.operator());
        if (isEquality && comparison.right() instanceof Nothing && left instanceof ValueKind.Known known) {
            Class<?> type = known.raw();
            boolean isNever = comparison.operator().equals("==");
            // Of what is never null by its very kind, the check of kinds speaks.
            if (!type.isPrimitive() && type != Object.class) {
                String message =
                        "nothing here is ever null, so that this is " + (isNever ? "never" : "always") + " true";
                context.report(isNever ? CONTRADICTION : ALWAYS_TRUE, comparison.span(), message, hint(type));
            }
        }
    }

    private static String hint(Class<?> type) {
        if (Comparability.isText(type)) {
            return "a text that is not known is empty: compare with \"\"";
        }
        if (type == DateWindow.class) {
            return "ask whether it is known";
        }
        return Comparability.isOptional(type)
                ? "ask whether it is present, or has(\"…\")"
                : "leave it out, or ask has(\"…\")";
    }
}
