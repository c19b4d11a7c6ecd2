package dev.slipway.model.json;

import java.math.BigDecimal;
import java.math.MathContext;

/** The shortest decimal that reads back as a double: {@link Double#toString} gives other digits before JDK 19 than from it on. */
public final class ExactNumber {

    /** Of every decimal with so many digits a double keeps all. */
    private static final int KEPT_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private ExactNumber() {}

    /**
     * The decimal of a finite value, without zeros at its end and not with a scale below zero.
     *
     * @throws NumberFormatException if the value is not finite
     */
    public static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = KEPT_DIGITS; digits <= MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                shortest = rounded;
                break;
            }
        }
        BigDecimal stripped = shortest.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
