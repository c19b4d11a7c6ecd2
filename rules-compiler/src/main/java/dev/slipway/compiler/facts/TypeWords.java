package dev.slipway.compiler.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.words.Phrase;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a property gives, in the words of somebody who writes rules and no Java. */
final class TypeWords {

    private static final String MAYBE = " or nothing";

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(double.class, "number"),
            Map.entry(Double.class, "number"),
            Map.entry(int.class, "whole number"),
            Map.entry(long.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(boolean.class, "yes or no"),
            Map.entry(Boolean.class, "yes or no"),
            Map.entry(String.class, "text"),
            Map.entry(Phrase.class, "text"),
            Map.entry(Object.class, "anything"),
            Map.entry(LocalDate.class, "day"),
            Map.entry(DateWindow.class, "date"),
            Map.entry(OptionalDouble.class, "number" + MAYBE),
            Map.entry(OptionalInt.class, "whole number" + MAYBE));

    private TypeWords() {}

    static String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            String held = of(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]);
            Class<?> raw = raw(type);
            return raw == Optional.class
                    ? held + MAYBE
                    : Map.class.isAssignableFrom(raw) ? "map to " + held : "list of " + held;
        }
        Class<?> raw = raw(type);
        return Optional.ofNullable(WORDS.get(raw)).orElseGet(() -> FactType.name(raw));
    }

    static boolean isNumber(Type type) {
        return of(type).contains("number");
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> known) {
            return known;
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    /** The types within it: what a list or an optional value holds, else itself. */
    static List<Class<?>> held(Type type) {
        boolean isHolder = type instanceof ParameterizedType
                && (raw(type) == Optional.class || Collection.class.isAssignableFrom(raw(type)));
        if (!isHolder) {
            return List.of(raw(type));
        }
        List<Class<?>> held = new ArrayList<>();
        for (Type argument : ((ParameterizedType) type).getActualTypeArguments()) {
            held.addAll(held(argument));
        }
        return held;
    }
}
