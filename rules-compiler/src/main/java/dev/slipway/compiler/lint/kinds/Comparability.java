package dev.slipway.compiler.lint.kinds;

import dev.slipway.model.dates.DateWindow;
import java.lang.reflect.Modifier;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Which kinds of value go together in a comparison. */
public final class Comparability {

    private static final Set<Class<?>> WHOLE_NUMBERS =
            Set.of(int.class, long.class, short.class, byte.class, double.class, float.class);

    private Comparability() {}

    public static boolean isNumber(Class<?> type) {
        return WHOLE_NUMBERS.contains(type) || Number.class.isAssignableFrom(type);
    }

    public static boolean isWhole(Class<?> type) {
        return Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class)
                .contains(type);
    }

    public static boolean isText(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type) || type == char.class || type == Character.class;
    }

    public static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    public static boolean isDate(Class<?> type) {
        return (TemporalAccessor.class.isAssignableFrom(type) && !type.isEnum())
                || type == DateWindow.class
                || Date.class.isAssignableFrom(type);
    }

    public static boolean isOptional(Class<?> type) {
        return type == Optional.class || type == OptionalDouble.class || type == OptionalInt.class;
    }

    public static boolean hasOrder(Class<?> type) {
        return isNumber(type) || type == char.class || type == Object.class || Comparable.class.isAssignableFrom(type);
    }

    /** Whether two values of these classes can be equal. */
    public static boolean canBeEqual(Class<?> one, Class<?> other) {
        if ((isNumber(one) && isNumber(other))
                || (isTruth(one) && isTruth(other))
                || (isText(one) && isText(other))
                || one.isAssignableFrom(other)
                || other.isAssignableFrom(one)) {
            return true;
        }
        return !isClosed(one) && !isClosed(other) && (one.isInterface() || other.isInterface());
    }

    private static boolean isClosed(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || type.isRecord() || Modifier.isFinal(type.getModifiers());
    }

    /** A number, a text, a date: how an author would call it. */
    public static String word(ValueKind kind) {
        if (!(kind instanceof ValueKind.Known known)) {
            return String.valueOf(kind);
        }
        Class<?> type = known.raw();
        if (isNumber(type)) {
            return "a number";
        }
        if (isText(type)) {
            return "a text";
        }
        if (isTruth(type)) {
            return "true or false";
        }
        if (type == java.time.LocalDate.class) {
            return "a date";
        }
        return ("AEIOU".indexOf(type.getSimpleName().charAt(0)) < 0 ? "a " : "an ") + type.getSimpleName();
    }
}
