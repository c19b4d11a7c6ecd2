package dev.slipway.model.dates;

import dev.slipway.model.dates.WordMeaning.Role;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fiscal years, their quarters and halves: {@code FY26/27}, {@code Q1 FY2026-27}, {@code FY26 H2}. */
final class FiscalDates {

    private static final String HINT = "say in programme.yaml how fiscal years are counted, such as"
            + " fiscalYear: {from: 4, named: start}, or with --fiscal-year 4/start";

    private final String text;
    private final List<DateToken> year = new ArrayList<>();
    private final List<DateToken> period = new ArrayList<>();

    private FiscalDates(String text, List<DateToken> tokens) {
        this.text = text;
        int fiscal = 0;
        while (tokens.get(fiscal).role() != Role.FISCAL) {
            period.add(tokens.get(fiscal++));
        }
        int at = fiscal + 1;
        if (at < tokens.size() && isYear(tokens.get(at))) {
            year.add(tokens.get(at++));
            if (at < tokens.size() && isYear(tokens.get(at))) {
                year.add(tokens.get(at++));
            }
        }
        period.addAll(tokens.subList(at, tokens.size()));
    }

    /** Whether a fiscal year is among the parts. */
    static boolean isFiscal(DateParts parts) {
        return parts.tokens().stream().anyMatch(token -> token.role() == Role.FISCAL);
    }

    /**
     * The date that the parts make; nothing where they are in no form of a date.
     *
     * @throws InvalidDateException where it is a fiscal date and not known how fiscal years are counted
     */
    static Optional<DateWindow> read(DateParts parts, Optional<FiscalYear> counting) {
        return new FiscalDates(parts.text(), parts.tokens()).read(counting);
    }

    private Optional<DateWindow> read(Optional<FiscalYear> counting) {
        DateParts parts = new DateParts(text, period);
        String form = parts.form();
        boolean isKnown = List.of("", "Qn", "nQ", "Hn", "nH", "h").contains(form);
        if (year.isEmpty() || !isKnown) {
            return Optional.empty();
        }
        FiscalYear fiscalYear = counting.orElseThrow(() -> new InvalidDateException(
                "'" + text + "' is a fiscal year, and it is not known in which month one begins", HINT));
        YearMonth first = first(fiscalYear);
        if (form.isEmpty()) {
            return Optional.of(CalendarWindows.months(text, first, 12));
        }
        int number = parts.number(form.startsWith("n") || form.equals("h") ? 0 : 1);
        int length = form.contains("Q") ? 3 : 6;
        if (number < 1 || number > 12 / length) {
            throw CalendarWindows.refused(
                    text, "a fiscal year has the quarters Q1 to Q4 and the halves H1 and H2", "check its number");
        }
        return Optional.of(CalendarWindows.months(text, first.plusMonths((long) (number - 1) * length), length));
    }

    private YearMonth first(FiscalYear counting) {
        DateParts years = new DateParts(text, year);
        CalendarWindows.year(text, years.year(0)); // such a year must be
        if (year.size() == 1) {
            return counting.firstMonth(years.year(0));
        }
        if (years.year(1) != years.year(0) + 1 || counting.from() == 1) {
            String reason = counting.from() == 1
                    ? "fiscal years are said to begin in January, and such a year does not touch two"
                    : "a fiscal year touches a year and the next";
            throw CalendarWindows.refused(text, reason, "write FY" + years.year(0));
        }
        return counting.firstMonthFrom(years.year(0));
    }

    private static boolean isYear(DateToken token) {
        return token.role() == Role.YEAR || token.isShortYear();
    }
}
