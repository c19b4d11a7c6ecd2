package dev.slipway.model.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Removes the noise of binary fractions from a number before it is compared with a threshold. */
public final class Rounding {

    private Rounding() {}

    public static double toMillionth(double value) {
        return to(6, value);
    }

    public static double toBillionth(double value) {
        return to(9, value);
    }

    private static double to(int decimals, double value) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
