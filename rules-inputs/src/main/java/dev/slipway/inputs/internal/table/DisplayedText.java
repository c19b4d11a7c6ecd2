package dev.slipway.inputs.internal.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a workbook's cell, as its reader sees it: dates as ISO days, 45% of a cell that shows percent. */
final class DisplayedText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern NOT_CODES = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern DATE_CODES = Pattern.compile("[yd]|m{3,}|(?<![hs:.])m(?![:.]?s)");

    /** What each workbook has for {@code Mar-26} without saying so. */
    private static final int SHORT_MONTH = 17;

    /** The last day that a spreadsheet knows, 9999-12-31. */
    private static final double LAST_DAY = 2_958_465;

    private final LocalDate dayZero;
    private final UnstoredFormulas unstored;

    /** Counts days from the day before day 1. */
    DisplayedText(LocalDate dayZero, UnstoredFormulas unstored) {
        this.dayZero = dayZero;
        this.unstored = unstored;
    }

    /** Empty for a cell that has no value; of a formula whose result is not in the file, what tells that. */
    String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = rawOf(cell);
        if (isNumber(cell)) {
            return number(raw, formatOf(cell));
        }
        return switch (cell.getType()) {
            case STRING -> Optional.ofNullable(cell.asString()).orElse("");
            case FORMULA -> isUnstored(cell, raw) ? SpreadsheetErrors.UNSTORED : raw;
            case BOOLEAN -> raw.equals("1") ? "TRUE" : "FALSE";
            default -> raw;
        };
    }

    /** Whether it holds a number, or a formula whose result is one. */
    static boolean isNumber(@Nullable Cell cell) {
        return cell != null
                && (cell.getType() == CellType.NUMBER
                        || (cell.getType() == CellType.FORMULA
                                && NUMBER.matcher(rawOf(cell)).matches()));
    }

    private static String rawOf(Cell cell) {
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }

    private boolean isUnstored(Cell cell, String raw) {
        return raw.isEmpty() && unstored.has(cell.getAddress().toString());
    }

    private String number(String raw, String format) {
        if (!NUMBER.matcher(raw).matches()) {
            return raw;
        }
        BigDecimal number = new BigDecimal(raw);
        String codes = codes(format);
        if (areOfDates(codes) && number.signum() > 0 && number.doubleValue() <= LAST_DAY && number.doubleValue() >= 1) {
            return shown(dayZero.plusDays(number.longValue()), codes);
        }
        return format.contains("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
    }

    /** Without the digits that binary fractions leave behind: 0.30000000000000004 is 0.3. */
    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.precision() > 15 && number.scale() > 0 ? number.round(new MathContext(15)) : number;
        return Math.abs(rounded.scale()) > 400
                ? rounded.toString()
                : rounded.stripTrailingZeros().toPlainString();
    }

    private static String formatOf(Cell cell) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        if (id == SHORT_MONTH) {
            return "mmm-yy";
        }
        if ((id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
            return "yyyy-mm-dd";
        }
        return Optional.ofNullable(cell.getDataFormatString()).orElse("");
    }

    /** A month that is shown without its day is kept as its first day: the month is what was written. */
    private static String shown(LocalDate day, String codes) {
        if (codes.indexOf('d') >= 0 || day.getDayOfMonth() > 1) {
            return day.toString();
        }
        boolean isYear = codes.indexOf('m') < 0 && day.getDayOfYear() == 1;
        return isYear ? String.valueOf(day.getYear()) : YearMonth.from(day).toString();
    }

    /** A format without its literal parts. */
    private static String codes(String format) {
        return NOT_CODES.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Whether there is a year, a month or a day among them; minutes are none. */
    private static boolean areOfDates(String codes) {
        return !codes.equals("general") && DATE_CODES.matcher(codes).find();
    }
}
