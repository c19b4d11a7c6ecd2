package dev.slipway.inputs.internal.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Bare numbers in a column of dates. They are days only where the whole column has numbers of one kind: days as a
 * spreadsheet counts them, or seconds or milliseconds since 1970, of which the day in UTC counts.
 */
final class ColumnNumbers {

    private static final Pattern NOT_KNOWN = Pattern.compile("(?i)-+|\\?|tbd|tbc|tba|n/?a|none|unknown|null");

    /** The day from which spreadsheets count, as it works out for every date since March 1900. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private enum Kind {
        SPREADSHEET("\\d{5}(?:\\.\\d+)?", "days as a spreadsheet counts them"),
        SECONDS("\\d{9,10}(?:\\.0+)?", "seconds since 1970"),
        MILLISECONDS("\\d{12,13}(?:\\.0+)?", "milliseconds since 1970");

        private final Pattern shape;
        private final String meaning;

        Kind(String shape, String meaning) {
            this.shape = Pattern.compile(shape);
            this.meaning = meaning;
        }

        static Optional<Kind> of(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.shape.matcher(text).matches() && kind.isLikely(text))
                    .findFirst();
        }

        LocalDate day(String text) {
            long number = (long) Double.parseDouble(text);
            return switch (this) {
                case SPREADSHEET -> SPREADSHEET_EPOCH.plusDays(number);
                case SECONDS -> LocalDate.ofInstant(Instant.ofEpochSecond(number), ZoneOffset.UTC);
                case MILLISECONDS -> LocalDate.ofInstant(Instant.ofEpochMilli(number), ZoneOffset.UTC);
            };
        }

        private boolean isLikely(String text) {
            LocalDate day = day(text);
            return !day.isBefore(FIRST) && !day.isAfter(LAST);
        }
    }

    private Optional<Kind> kind = Optional.empty();
    private boolean isMixed;
    private boolean isDecided;
    private int read;

    /** Whether a text may be such a number. */
    static boolean isLike(String text) {
        return Kind.of(text).isPresent();
    }

    /** Takes in a cell of the column. */
    void learn(String text) {
        if (isDecided || isMixed || text.isEmpty() || NOT_KNOWN.matcher(text).matches()) {
            return;
        }
        Optional<Kind> other = Kind.of(text);
        isMixed = other.isEmpty() || (kind.isPresent() && !kind.equals(other));
        kind = other;
    }

    /** All cells that can be seen are taken in. */
    void decide() {
        isDecided = true;
    }

    boolean isDecided() {
        return isDecided || isMixed;
    }

    /** The day that a number is; none in a column that holds anything else. */
    Optional<LocalDate> day(String text) {
        Optional<LocalDate> day = isMixed
                ? Optional.empty()
                : Kind.of(text).filter(own -> kind.equals(Optional.of(own))).map(own -> own.day(text));
        read += day.isPresent() ? 1 : 0;
        return day;
    }

    /** What the numbers that were read as days are; empty where there were none. */
    Optional<String> told() {
        return read == 0 ? Optional.empty() : kind.map(known -> "numbers are " + known.meaning);
    }
}
