package dev.slipway.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers the same way everywhere, whatever the machine's locale. */
public final class Numbers {

    private static final int FIRST_GROUPED = 1000;

    private Numbers() {}

    /** Thousands apart, at most two decimals: {@code 66,500} or {@code 0.83}. */
    public static String text(double value) {
        int whole = (int) value;
        if (whole == value && Math.abs(whole) < FIRST_GROUPED) {
            // Most numbers are days; a format, made anew since it cannot be shared, costs more than all else of an
            // alert.
            return Integer.toString(whole);
        }
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A share as a whole percentage: 0.884 is {@code 88%}; rounded down, so that a shortfall never reads 100%. */
    public static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.FLOOR)
                        .toPlainString() + "%";
    }
}
