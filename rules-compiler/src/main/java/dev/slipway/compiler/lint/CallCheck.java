package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.UNKNOWN_METHOD;

import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.lint.kinds.Comparability;
import dev.slipway.compiler.lint.kinds.Properties;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.ValueKind;
import dev.slipway.model.base.Suggestion;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells where a constraint calls a method that is not there, or passes it the wrong things. */
final class CallCheck {

    private final RuleContext context;

    CallCheck(RuleContext context) {
        this.context = context;
    }

    /** {@code has("start")}: of the fact itself, a function of the pack or a static import. */
    ValueKind own(ValueKind self, Call call, List<ValueKind> arguments) {
        boolean isOfAnything = self instanceof ValueKind.Unknown
                || (self instanceof ValueKind.Known anything && anything.raw() == Object.class);
        if (context.names().isFunction(call.name()) || isOfAnything) {
            return ValueKind.unknown();
        }
        List<Method> methods = new ArrayList<>(context.names().staticMethods(call.name()));
        if (self instanceof ValueKind.Known known) {
            methods.addAll(Properties.methods(known, call.name()));
        } else if (methods.isEmpty()) {
            return ValueKind.unknown();
        }
        return check(self, call, arguments, methods);
    }

    /** {@code Precision.valueOf("DAY")}. */
    ValueKind ofType(ValueKind type, Call call, List<ValueKind> arguments) {
        return of(type, call, arguments);
    }

    /** {@code deadline.daysPastBy(today)}. */
    ValueKind of(ValueKind owner, Call call, List<ValueKind> arguments) {
        boolean isChecked = owner instanceof ValueKind.Known known
                && known.raw() != Object.class
                && !known.raw().isPrimitive();
        return isChecked
                ? check(owner, call, arguments, Properties.methods((ValueKind.Known) owner, call.name()))
                : ValueKind.unknown();
    }

    private ValueKind check(ValueKind owner, Call call, List<ValueKind> arguments, List<Method> methods) {
        if (methods.isEmpty()) {
            reportUnknown(owner, call);
            return ValueKind.unknown();
        }
        Optional<Method> fitting =
                methods.stream().filter(method -> takes(method, arguments)).findFirst();
        if (fitting.isEmpty()) {
            String taken = methods.stream()
                    .map(method -> method.getName() + signature(method))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" or "));
            String given = arguments.stream().map(Comparability::word).collect(Collectors.joining(", "));
            String message = "'" + call.name() + "' does not take (" + given + ")";
            context.report(UNKNOWN_METHOD, call.nameSpan(), message, "write " + taken);
            return ValueKind.unknown();
        }
        return owner instanceof ValueKind.Known known
                ? Properties.returned(fitting.get(), known)
                : ValueKind.of(fitting.get().getGenericReturnType());
    }

    private void reportUnknown(ValueKind owner, Call call) {
        Set<String> known = new TreeSet<>();
        if (owner instanceof ValueKind.Known type) {
            known.addAll(Properties.methodNames(type));
        }
        if (call.of().isEmpty()) {
            known.addAll(context.names().functions());
        }
        String hint = Suggestion.of(call.name(), known);
        context.report(UNKNOWN_METHOD, call.nameSpan(), owner + " has no method '" + call.name() + "'", hint);
    }

    private static String signature(Method method) {
        return "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static boolean takes(Method method, List<ValueKind> arguments) {
        Type[] parameters = method.getParameterTypes();
        if (method.isVarArgs() && arguments.size() >= parameters.length - 1) {
            return takesMany(method, arguments);
        }
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!accepts((Class<?>) parameters[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takesMany(Method method, List<ValueKind> arguments) {
        Class<?>[] parameters = method.getParameterTypes();
        Class<?> rest = parameters[parameters.length - 1];
        for (int i = 0; i < arguments.size(); i++) {
            boolean isRest = i >= parameters.length - 1;
            boolean isAccepted = isRest
                    ? accepts(rest.getComponentType(), arguments.get(i)) || accepts(rest, arguments.get(i))
                    : accepts(parameters[i], arguments.get(i));
            if (!isAccepted) {
                return false;
            }
        }
        return true;
    }

    private static boolean accepts(Class<?> parameter, ValueKind argument) {
        if (!(argument instanceof ValueKind.Known known) || known.raw() == Object.class) {
            return true;
        }
        Class<?> given = known.raw();
        if (parameter.isAssignableFrom(given) || parameter == Object.class) {
            return true;
        }
        if (Comparability.isNumber(parameter) && Comparability.isNumber(given)) {
            return !Comparability.isWhole(parameter) || Comparability.isWhole(given);
        }
        return Comparability.isTruth(parameter) && Comparability.isTruth(given);
    }
}
