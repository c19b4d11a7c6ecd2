package dev.slipway.engine.internal.session;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Values that a rule bound without asking whether they are there: what is absent is left out, like any unknown value. */
final class OptionalValue {

    private OptionalValue() {}

    /** What an optional value holds; null where it holds nothing, and any other value as it is. */
    static @Nullable Object orNothing(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        return value;
    }
}
