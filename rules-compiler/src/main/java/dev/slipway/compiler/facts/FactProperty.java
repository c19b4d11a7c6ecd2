package dev.slipway.compiler.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rule can ask of a fact, or of a value that facts hold.
 *
 * @param name as rules write it: {@code overdue} for {@code isOverdue()}; with an argument the whole name of the method
 * @param arguments the names of what is passed; none for most
 * @param type what it gives, in the words of a reader: {@code date}, {@code number}, {@code list of MilestoneStatus}
 * @param unit what a number counts; empty for what is no number
 * @param meaning a sentence or two, with code between backticks
 * @param needs what a rule writes before it, as {@code has("percent")}; none where it is always there
 * @param origin where in the files it is stated; empty where it is computed
 * @param method that gives it
 */
public record FactProperty(
        String name,
        List<String> arguments,
        String type,
        String unit,
        String meaning,
        List<String> needs,
        String origin,
        Method method) {

    public FactProperty {
        arguments = List.copyOf(arguments);
        needs = List.copyOf(needs);
    }

    /** The name, with its arguments where it has any: {@code turns(count)}. */
    public String signature() {
        return arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
    }

    /** The type, with the unit of a number: {@code whole number: days}. */
    public String kind() {
        return unit.isEmpty() ? type : type + ": " + unit;
    }

    /** How the properties files name a method: {@code turns(int)}; without arguments the property alone. */
    static String key(String property, Method method) {
        return method.getParameterCount() == 0
                ? property
                : Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    /**
     * Its value; empty where it asks for arguments, or has none.
     *
     * @param owner a fact or value of the type that it belongs to
     */
    public Optional<Object> of(Object owner) {
        if (method.getParameterCount() > 0) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(method.invoke(owner));
        } catch (InvocationTargetException e) {
            // A value that is not there: nothing to show of this fact.
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }

    /** Names where the meanings tell none. */
    static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "value" + number)
                .toList();
    }
}
