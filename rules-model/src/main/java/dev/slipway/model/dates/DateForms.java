package dev.slipway.model.dates;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The forms of a date that is made of words and numbers: the letters of {@link WordMeaning.Role} in their order, and what
 * such a date means. {@code QnY} is {@code Q3 2025}.
 */
final class DateForms {

    /** Russian spreadsheets write {@code янв.26}; in other languages that may be a day. */
    private static final Pattern SHORT_MONTH =
            Pattern.compile("[\\p{L}\\p{M}]+\\.?(?:[-/]| ?['\u2019])\\d{2}|\\p{IsCyrillic}{3,}\\.\\d{2}");

    private static final Pattern MONTH_AND_YEAR = Pattern.compile("\\d{1,2}[./-]\\d{4}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}[./]\\d{1,2}");

    private static final Map<String, Form> DAYS = Map.of(
            "nMY", parts -> Optional.of(parts.day(2, 1, 0)),
            "MnY", parts -> Optional.of(parts.day(2, 0, 1)),
            "YMn", parts -> Optional.of(parts.day(0, 1, 2)),
            "YnM", parts -> Optional.of(parts.day(0, 2, 1)),
            "nMn", parts -> parts.ifShortYear(2, () -> parts.day(2, 1, 0)),
            "Mnn", parts -> parts.ifShortYear(2, () -> parts.day(2, 0, 1)));

    private static final Map<String, Form> OTHERS = Map.ofEntries(
            form("Y", parts -> CalendarWindows.year(parts.text(), parts.year(0))),
            form("MY", parts -> parts.month(1, 0)),
            form("YM", parts -> parts.month(0, 1)),
            Map.entry("Mn", parts -> parts.ifWritten(SHORT_MONTH, () -> parts.month(1, 0))),
            Map.entry("nY", parts -> parts.ifWritten(MONTH_AND_YEAR, () -> parts.month(1, 0))),
            Map.entry("Yn", parts -> parts.ifWritten(YEAR_AND_MONTH, () -> parts.month(0, 1))),
            form("QnY", parts -> parts.quarter(2, 1)),
            form("nQY", parts -> parts.quarter(2, 0)),
            form("YQn", parts -> parts.quarter(0, 2)),
            form("YnQ", parts -> parts.quarter(0, 1)),
            Map.entry("Qnn", parts -> parts.ifShortYear(2, () -> parts.quarter(2, 1))),
            Map.entry("nQn", parts -> parts.ifShortYear(2, () -> parts.quarter(2, 0))),
            form("HnY", parts -> parts.half(2, 1)),
            form("nHY", parts -> parts.half(2, 0)),
            form("YHn", parts -> parts.half(0, 2)),
            form("YnH", parts -> parts.half(0, 1)),
            form("hY", parts -> parts.half(1, 0)),
            form("Yh", parts -> parts.half(0, 1)),
            Map.entry("Hnn", parts -> parts.ifShortYear(2, () -> parts.half(2, 1))),
            Map.entry("nHn", parts -> parts.ifShortYear(2, () -> parts.half(2, 0))),
            form("WnY", parts -> parts.week(2, 1)),
            form("nWY", parts -> parts.week(2, 0)),
            form("YWn", parts -> parts.week(0, 2)),
            form("YnW", parts -> parts.week(0, 1)),
            Map.entry("Wnn", parts -> parts.ifShortYear(2, () -> parts.week(2, 1))),
            form("SY", parts -> parts.season(1, 0)),
            form("YS", parts -> parts.season(0, 1)),
            Map.entry("SYn", DateParts::winterOfTwoYears),
            Map.entry("SYY", DateParts::winterOfTwoYears));

    /** What a date in a form means; nothing where its parts do not fit after all. */
    @FunctionalInterface
    interface Form extends Function<DateParts, Optional<DateWindow>> {}

    private DateForms() {}

    /** The date that the parts make; nothing where they are in no form of a date. */
    static Optional<DateWindow> read(DateParts parts) {
        String form = parts.form();
        DateParts dated =
                form.startsWith("w") ? parts.from(1) : form.endsWith("w") ? parts.to(form.length() - 1) : parts;
        Form day = DAYS.get(dated.form());
        if (day != null) {
            return day.apply(dated);
        }
        Form other = OTHERS.get(form);
        return other == null ? Optional.empty() : other.apply(parts);
    }

    private static Map.Entry<String, Form> form(String letters, Function<DateParts, DateWindow> meaning) {
        return Map.entry(letters, parts -> Optional.of(meaning.apply(parts)));
    }
}
