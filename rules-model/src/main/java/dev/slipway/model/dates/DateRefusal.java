package dev.slipway.model.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why a text is not a date of the domain, and what its writer may have meant. */
final class DateRefusal {

    private static final String SPELLINGS =
            "write 2025-09-30, 2025-09, Q3 2025, H1 2026, mid 2026, 2025, by 2026 or TBD";
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("\\p{L}{3,}\\.?|\\d{1,2}(?:st|nd|rd|th)?[-. ]*\\p{L}{3,}\\.?|\\d{1,2}[./-]\\d{1,2}\\.?");
    private static final Pattern SHORT_YEAR_OR_DAY = Pattern.compile("[\\p{L}]+\\.? \\d{2}");

    /** Words around a date that say that it is not certain. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?i)(?:(?:c|ca|circa|cca|approx|approximately|about|around|roughly|est|estimated|expected|env|environ|etwa|"
                    + "ок|около)\\b\\.? ?|[~≈±] ?)?(?<date>.*?)(?: ?\\?+| ?\\((?:tbc|tba|est|estimated|approx|provisional)\\.?\\))?");

    /** Two dates with something between them; a hyphen alone only where neither date has one. */
    private static final List<Pattern> RANGES = List.of(
            Pattern.compile(
                    "(?<first>[\\p{L}\\d].*?)(?: ?(?:\u2192|->|\\.\\.|\u2013|\u2014|/) ?| (?:to|-) )(?<last>.+)"),
            Pattern.compile("(?<first>[\\p{L}\\d][^-]*)-(?<last>[^-]+)"));

    private static final List<Spoken> SPOKEN = List.of(
            new Spoken(
                    "(?i)complete|completed|done|finished|closed|delivered|achieved|cancelled|canceled|on hold|in progress",
                    "write the day on which it happened, and put the word into a column Status"),
            new Spoken(
                    "(?i)asap|immediately|now|ongoing|continuous|continuously|recurring|rolling|various|daily|weekly",
                    "write the date by which it must be done, as by 2026-06, or TBD"));

    /** The day from which spreadsheets count, as it works out for every date since March 1900. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private record Spoken(Pattern words, String hint) {
        Spoken(String words, String hint) {
            this(Pattern.compile(words), hint);
        }
    }

    private DateRefusal() {}

    static InvalidDateException of(String text, DateSpellings spellings) {
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return dayOrMonthFirst(text, number(yearLast, 3), number(yearLast, 1), number(yearLast, 2));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return otherwiseWritten(text, date(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        return SERIAL.matcher(text).matches() ? serial(text) : inWords(text, spellings);
    }

    private static InvalidDateException inWords(String text, DateSpellings spellings) {
        Optional<Spoken> spoken = SPOKEN.stream()
                .filter(words -> words.words().matcher(text).matches())
                .findFirst();
        if (spoken.isPresent()) {
            return unreadable(text, spoken.get().hint());
        }
        if (SHORT_YEAR_OR_DAY.matcher(text).matches()) {
            return unreadable(text, SPELLINGS + "; a year has four digits where it could be a day");
        }
        if (WITHOUT_YEAR.matcher(text).matches()
                && spellings.alone(text + " 2000").isPresent()) {
            return unreadable(text, "write its year too: nothing is taken for granted");
        }
        if (text.length() > DateSpellings.LONGEST) {
            return unreadable(text, SPELLINGS);
        }
        return doubtful(text, spellings).or(() -> range(text, spellings)).orElseGet(() -> unreadable(text, SPELLINGS));
    }

    private static Optional<InvalidDateException> doubtful(String text, DateSpellings spellings) {
        Matcher matcher = DOUBTFUL.matcher(text);
        if (!matcher.matches() || matcher.group("date").length() == text.length()) {
            return Optional.empty();
        }
        String date = matcher.group("date");
        return meant(date, spellings).map(sure -> unreadable(text, "write " + sure));
    }

    private static Optional<InvalidDateException> range(String text, DateSpellings spellings) {
        return RANGES.stream()
                .map(range -> range.matcher(text))
                .filter(Matcher::matches)
                .filter(range -> mayBegin(range.group("first"), spellings))
                .flatMap(range -> meant(range.group("last").strip(), spellings).stream())
                .findFirst()
                .map(last -> unreadable(text, "write one date, such as by " + last));
    }

    /** Whether a range may begin so: with a number, or with a month as in {@code Apr-May 2027}. */
    private static boolean mayBegin(String first, DateSpellings spellings) {
        return first.chars().anyMatch(Character::isDigit)
                || spellings.alone(first.strip() + " 2000").isPresent();
    }

    /** What to write for a part of a text, where that is a date. */
    private static Optional<String> meant(String part, DateSpellings spellings) {
        Matcher yearLast = YEAR_LAST.matcher(part);
        if (!yearLast.matches()) {
            return spellings.alone(part).map(DateWindow::text);
        }
        Optional<LocalDate> dayFirst = date(number(yearLast, 3), number(yearLast, 2), number(yearLast, 1));
        Optional<LocalDate> monthFirst = date(number(yearLast, 3), number(yearLast, 1), number(yearLast, 2));
        boolean isOne = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return isOne ? dayFirst.or(() -> monthFirst).map(LocalDate::toString) : Optional.empty();
    }

    private static InvalidDateException dayOrMonthFirst(String text, int year, int first, int second) {
        Optional<LocalDate> dayFirst = date(year, second, first);
        Optional<LocalDate> monthFirst = date(year, first, second);
        if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
            return new InvalidDateException(
                    text + " can be read as two dates, day or month first",
                    "write " + dayFirst.get() + " or " + monthFirst.get());
        }
        return otherwiseWritten(text, dayFirst.or(() -> monthFirst));
    }

    private static InvalidDateException otherwiseWritten(String text, Optional<LocalDate> meant) {
        return meant.map(date -> new InvalidDateException(text + " is not how a date is written here", "write " + date))
                .orElseGet(() -> unreadable(text, SPELLINGS));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        return year >= 1
                        && month >= 1
                        && month <= 12
                        && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static InvalidDateException serial(String text) {
        LocalDate meant = SPREADSHEET_EPOCH.plusDays((long) Double.parseDouble(text));
        return new InvalidDateException(
                text + " is not a date but the number of a day in a spreadsheet",
                "write " + meant + ", or give the column a date format before saving it");
    }

    private static InvalidDateException unreadable(String text, String hint) {
        return new InvalidDateException("'" + text + "' is not a date that can be read", hint);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
