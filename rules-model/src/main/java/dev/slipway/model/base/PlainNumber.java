package dev.slipway.model.base;

import java.util.OptionalDouble;

/** Numbers of which zero is one: as values of a record -0.0 and 0.0 are two, which JSON and people write alike. */
public final class PlainNumber {

    private PlainNumber() {}

    /** The same number; of a zero the one without a sign. */
    public static double of(double value) {
        return value == 0 ? 0.0 : value;
    }

    /** The same number where there is one. */
    public static OptionalDouble of(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(of(value.getAsDouble())) : value;
    }
}
