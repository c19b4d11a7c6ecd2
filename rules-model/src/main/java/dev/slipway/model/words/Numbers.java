package dev.slipway.model.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers the same way everywhere, whatever the machine's locale. */
public final class Numbers {

    private static final int GROUP = 3;

    /** Beyond it a number in the machine may be another than the one that was written. */
    private static final double LEAST_ROUNDED = 1e15;

    private Numbers() {}

    /** Thousands apart, at most two decimals: {@code 66,500} or {@code 0.83}. */
    public static String text(double value) {
        return isWhole(value) ? grouped((long) value) : formatted(value);
    }

    /** As most numbers are, days or boxes: for them what a format costs, which is much, is spared. */
    private static boolean isWhole(double value) {
        return (long) value == value && Math.abs(value) < LEAST_ROUNDED;
    }

    private static String formatted(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static String grouped(long whole) {
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(whole)));
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            digits.insert(i, ',');
        }
        return whole < 0 ? "-" + digits : digits.toString();
    }

    /** The number that {@link #text} shows: 0.997 is shown as "1". */
    static double rounded(double value) {
        return isWhole(value)
                ? value
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).doubleValue();
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
