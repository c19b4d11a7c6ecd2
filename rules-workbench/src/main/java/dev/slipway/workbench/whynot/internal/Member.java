package dev.slipway.workbench.whynot.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks a fact for the value that a rule calls by a name. What cannot be asked, or answers with an exception, is left out. */
final class Member {

    private Member() {}

    /** The value of {@code name}: the answer of {@code name()}, {@code isName()} or {@code getName()}. */
    static Optional<Object> property(Object owner, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.asList(name, "is" + capital, "get" + capital).stream()
                .flatMap(method -> call(owner, method, List.of()).stream())
                .findFirst();
    }

    static Optional<Object> call(Object owner, String name, List<Object> arguments) {
        return Arrays.stream(owner.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .flatMap(method -> invoke(owner, method, arguments).stream())
                .findFirst();
    }

    private static Optional<Object> invoke(Object owner, Method method, List<Object> arguments) {
        try {
            if (method.isVarArgs() && method.getParameterTypes()[0] == String[].class) {
                String[] texts = arguments.stream().map(String::valueOf).toArray(String[]::new);
                return Optional.ofNullable(method.invoke(owner, (Object) texts));
            }
            return method.getParameterCount() == arguments.size()
                    ? Optional.ofNullable(method.invoke(owner, arguments.toArray()))
                    : Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<Object> number(String text) {
        try {
            return Optional.of(text.contains(".") ? Double.valueOf(text) : (Object) Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
