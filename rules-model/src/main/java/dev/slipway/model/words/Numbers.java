package dev.slipway.model.words;

import dev.slipway.model.json.ExactNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers the same way everywhere, whatever the machine's locale. */
public final class Numbers {

    private static final int GROUP = 3;

    private static final int LEAST_DIGITS = 2;

    /** Beyond it a number in the machine may be another than the one that was written. */
    private static final double LEAST_ROUNDED = 1e15;

    private Numbers() {}

    /**
     * Thousands apart, with two decimals at most, or as many as show two digits of what is nearer to zero: {@code 66,500}, {@code
     * 0.83} or {@code 0.0004}. So nothing is shown as 0 that is not.
     */
    public static String text(double value) {
        return isWhole(value) ? grouped((long) value) : formatted(value);
    }

    /** Thousands apart, with all decimals: {@code 12,345,678.9} or {@code 0.2949}, as a threshold was written. */
    public static String exact(double value) {
        if (isWhole(value) || !Double.isFinite(value)) {
            return text(value);
        }
        BigDecimal decimal = ExactNumber.of(value);
        return format(decimal.scale()).format(decimal);
    }

    /** As most numbers are, days or boxes: for them what a format costs, which is much, is spared. */
    private static boolean isWhole(double value) {
        return (long) value == value && Math.abs(value) < LEAST_ROUNDED;
    }

    private static String formatted(double value) {
        return format(decimals(value)).format(value);
    }

    private static DecimalFormat format(int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** How many are shown of a number. */
    private static int decimals(double value) {
        return Double.isFinite(value) ? decimals(new BigDecimal(value)) : LEAST_DIGITS;
    }

    private static int decimals(BigDecimal value) {
        int zerosBehindPoint = value.scale() - value.precision();
        return LEAST_DIGITS + Math.max(0, zerosBehindPoint);
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
                : new BigDecimal(value)
                        .setScale(decimals(value), RoundingMode.HALF_UP)
                        .doubleValue();
    }

    /**
     * A share as a whole percentage: 0.884 is {@code 88%}; rounded down, so that a shortfall never reads 100%. What is less than
     * one percent is shown by its first two digits, since it is not nothing: {@code 0.42%}.
     */
    public static String percent(double share) {
        BigDecimal percent = ExactNumber.of(share).movePointRight(2);
        boolean isLessThanOne = percent.signum() > 0 && percent.compareTo(BigDecimal.ONE) < 0;
        return percent(percent, isLessThanOne ? decimals(percent) : 0, RoundingMode.FLOOR);
    }

    /** The same as a whole percentage rounded up, so that what is above a limit never reads as the limit: 0.101 is {@code 11%}. */
    static String percentOver(double share) {
        return percent(ExactNumber.of(share).movePointRight(2), 0, RoundingMode.CEILING);
    }

    private static String percent(BigDecimal percent, int decimals, RoundingMode rounding) {
        BigDecimal rounded = percent.setScale(decimals, rounding);
        return (decimals == 0 ? rounded : rounded.stripTrailingZeros()).toPlainString() + "%";
    }
}
