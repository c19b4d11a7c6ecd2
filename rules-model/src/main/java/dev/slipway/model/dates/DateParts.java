package dev.slipway.model.dates;

import dev.slipway.model.dates.WordMeaning.Role;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A date in its parts, which are named by where they stand, counted from 0. */
record DateParts(String text, List<DateToken> tokens) {

    private static final int DECEMBER = 12;

    /** The letters of the parts; first to fourth counts as a number beside what it numbers. */
    String form() {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(token -> letters.append(token.role().letter()));
        String form = letters.toString();
        return form.indexOf('o') < 0
                ? form
                : form.replace("oQ", "nQ")
                        .replace("Qo", "Qn")
                        .replace("oH", "nH")
                        .replace("Ho", "Hn");
    }

    DateParts from(int first) {
        return new DateParts(text, tokens.subList(first, tokens.size()));
    }

    DateParts to(int end) {
        return new DateParts(text, tokens.subList(0, end));
    }

    Optional<DateWindow> ifShortYear(int at, Supplier<DateWindow> date) {
        return tokens.get(at).isShortYear() ? Optional.of(date.get()) : Optional.empty();
    }

    Optional<DateWindow> ifWritten(Pattern shape, Supplier<DateWindow> date) {
        return shape.matcher(text).matches() ? Optional.of(date.get()) : Optional.empty();
    }

    /** A year; one of two digits is one of 1970 to 2069. */
    int year(int at) {
        int year = number(at);
        return tokens.get(at).role() == Role.YEAR ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    int number(int at) {
        return tokens.get(at).value();
    }

    DateWindow day(int year, int month, int day) {
        return CalendarWindows.day(text, year(year), number(month), number(day));
    }

    DateWindow month(int year, int month) {
        return CalendarWindows.month(text, year(year), number(month));
    }

    DateWindow quarter(int year, int quarter) {
        return CalendarWindows.quarter(text, year(year), number(quarter));
    }

    DateWindow half(int year, int half) {
        return CalendarWindows.half(text, year(year), number(half));
    }

    DateWindow week(int year, int week) {
        return CalendarWindows.week(text, year(year), number(week));
    }

    /** The winter of a year begins in its December. */
    DateWindow season(int year, int season) {
        CalendarWindows.year(text, year(year)); // such a year must be
        return CalendarWindows.months(text, YearMonth.of(year(year), number(season)), 3);
    }

    /** {@code winter 2025/26}; no other season touches two years. */
    Optional<DateWindow> winterOfTwoYears() {
        boolean isNextYear = number(2) == (tokens.get(2).role() == Role.YEAR ? number(1) + 1 : (number(1) + 1) % 100);
        return number(0) == DECEMBER && isNextYear ? Optional.of(season(1, 0)) : Optional.empty();
    }
}
