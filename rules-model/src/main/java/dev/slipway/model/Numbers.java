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

    /** The number that {@link #text} tells: 0.997 is told "1". */
    static double told(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }

    /** A share as a whole percentage: 0.884 is {@code 88%}; rounded down, so that a shortfall never reads 100%. */
    public static String percent(double share) {
        return percent(share, RoundingMode.FLOOR);
    }

    /** The same rounded up, so that what is above a limit never reads as the limit: 0.101 is {@code 11%}. */
    static String percentOver(double share) {
        return percent(share, RoundingMode.CEILING);
    }

    private static String percent(double share, RoundingMode rounding) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(0, rounding).toPlainString() + "%";
    }
}
