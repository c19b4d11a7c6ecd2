package dev.slipway.model.programme;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a programme promises to report.
 *
 * @param word as {@code programme.yaml} has it: {@code monthly}, {@code every 45 days}
 * @param days the longest time between two reports that keeps the promise, 1 to 9999: those of the word
 */
public record Cadence(String word, int days) {

    public static final Cadence WEEKLY = new Cadence("weekly", 7);
    public static final Cadence BIWEEKLY = new Cadence("biweekly", 14);
    public static final Cadence MONTHLY = new Cadence("monthly", 31);
    public static final Cadence QUARTERLY = new Cadence("quarterly", 92);
    public static final Cadence HALF_YEARLY = new Cadence("half-yearly", 184);
    public static final Cadence YEARLY = new Cadence("yearly", 366);

    private static final List<Cadence> NAMED = List.of(WEEKLY, BIWEEKLY, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY);
    private static final Pattern EVERY = Pattern.compile("every (\\d{1,4}) days?");
    private static final int MOST_DAYS = 9_999;

    public Cadence {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a report cannot be due every " + days + " days");
        }
        if (daysOf(word) != days && !word.equals(words(days))) {
            throw new IllegalArgumentException(
                    "'" + word + "' is no cadence of " + days + " days; take Cadence.every(" + days + ")");
        }
    }

    /** The days of a name; 0 where it is none. The constants do not stand yet when the first of them asks. */
    private static int daysOf(String word) {
        return switch (word) {
            case "weekly" -> 7;
            case "biweekly" -> 14;
            case "monthly" -> 31;
            case "quarterly" -> 92;
            case "half-yearly" -> 184;
            case "yearly" -> 366;
            default -> 0;
        };
    }

    private static String words(int days) {
        return "every " + days + " days";
    }

    /**
     * A report every so many days.
     *
     * @throws IllegalArgumentException if they are not from 1 to 9999
     */
    public static Cadence every(int days) {
        return new Cadence(words(days), days);
    }

    /** The cadence of these words; empty where they name none. */
    public static Optional<Cadence> named(String words) {
        Matcher every = EVERY.matcher(words);
        if (every.matches() && Integer.parseInt(every.group(1)) > 0) {
            return Optional.of(every(Integer.parseInt(every.group(1))));
        }
        return NAMED.stream().filter(cadence -> cadence.word.equals(words)).findFirst();
    }

    /** The words that name one; there is {@code every N days} besides. */
    public static List<String> words() {
        return NAMED.stream().map(Cadence::word).toList();
    }

    @Override
    public String toString() {
        return word;
    }
}
