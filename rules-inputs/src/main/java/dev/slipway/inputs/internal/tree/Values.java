package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.base.Required;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values, from a tree or a table; an impossible value becomes a problem at its place. */
public final class Values {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:[ ,'\u00A0\u202F]\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String EXAMPLE = "2025-09-30";

    private static final int FEW_DIGITS = 9;

    private final FileProblems problems;

    public Values(FileProblems problems) {
        this.problems = problems;
    }

    /** A date that is planned or expected; one that is marked as actual is in the wrong place. */
    public Optional<DateWindow> date(Scalar scalar) {
        return planned(scalar, anyDate(scalar));
    }

    private Optional<DateWindow> planned(Scalar scalar, Optional<DateWindow> date) {
        if (date.isPresent() && date.get().saysActual()) {
            problems.add(
                    scalar.place(),
                    "'" + scalar.text().strip() + "' says that it has happened, in the place of a planned date",
                    "give it as the actual date, or leave the A away");
            return Optional.empty();
        }
        return date;
    }

    /** A date of which the last day is known. */
    public Optional<DateWindow> boundedDate(Scalar scalar) {
        Optional<DateWindow> date = date(scalar);
        if (date.isPresent() && date.get().isKnown() && !date.get().hasEnd()) {
            problems.add(
                    scalar.place(),
                    "'" + scalar.text().strip() + "' has no last day, which this date must have",
                    "write a day, month or year, or by 2026-06");
            return Optional.empty();
        }
        return date;
    }

    /** A date wherever it stands, marked as actual or not. */
    public Optional<DateWindow> anyDate(Scalar scalar) {
        return parsed(scalar, InvalidDateException::hint);
    }

    private Optional<DateWindow> parsed(Scalar scalar, Function<InvalidDateException, String> hint) {
        try {
            return Optional.of(DateWindow.parse(scalar.text().strip(), problems.fiscalYear()));
        } catch (InvalidDateException e) {
            problems.add(scalar.place(), String.valueOf(e.getMessage()), hint.apply(e));
            return Optional.empty();
        }
    }

    /** A date where a day is wanted, so that of what could be written instead nothing else is told; it may be coarser all the same. */
    public Optional<DateWindow> dateForDay(Scalar scalar) {
        return planned(scalar, parsed(scalar, Values::dayMeant));
    }

    /** A date that must be a single day. */
    public Optional<LocalDate> day(Scalar scalar, String name) {
        Optional<DateWindow> window = dateForDay(scalar);
        if (window.isPresent() && !isOneDay(window.get())) {
            problems.add(
                    scalar.place(), name + " must be a day, not '" + scalar.text() + "'", "write it as " + EXAMPLE);
            return Optional.empty();
        }
        return window.map(DateWindow::end);
    }

    /** Of what could be written instead, the days. */
    private static String dayMeant(InvalidDateException refusal) {
        String days = DAY.matcher(refusal.hint())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" or "));
        return "write it as " + (days.isEmpty() ? EXAMPLE : days);
    }

    private static boolean isOneDay(DateWindow window) {
        return window.isKnown() && window.start().equals(window.end());
    }

    /** A number, its thousands apart or not. */
    public OptionalDouble number(Scalar scalar, String name) {
        String text = scalar.text().strip();
        if (isPlain(text)) {
            return OptionalDouble.of(Integer.parseInt(text));
        }
        String digits = GROUPED.matcher(text).matches() ? text.replaceAll("[ ,'\u00A0\u202F]", "") : text;
        double number = PLAIN.matcher(digits).matches() ? Double.parseDouble(digits) : Double.NaN;
        if (Double.isFinite(number)) {
            return OptionalDouble.of(number);
        }
        problems.add(
                scalar.place(), name + " is '" + text + "', which is not a number", "write it as 66500, 66,500 or 0.5");
        return OptionalDouble.empty();
    }

    /** Whether it is a few digits: checked without a pattern, because such numbers come by the million. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= FEW_DIGITS;
    }

    /** A number of zero or above. */
    public OptionalDouble amount(Scalar scalar, String name) {
        OptionalDouble number = number(scalar, name);
        if (number.isPresent() && number.getAsDouble() < 0) {
            problems.add(scalar.place(), name + " cannot be below zero", "");
            return OptionalDouble.empty();
        }
        if (number.isPresent() && !Required.isAmount(number.getAsDouble())) {
            problems.add(
                    scalar.place(),
                    name + " is '" + scalar.text().strip() + "', which is no amount",
                    "write 0, or a number from 1e-30 to 1e30");
            return OptionalDouble.empty();
        }
        return number;
    }

    /** One of the constants of an enumeration, upper and lower case alike. */
    public <E extends Enum<E>> Optional<E> word(Scalar scalar, String name, Class<E> words) {
        List<String> known = Arrays.stream(words.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = scalar.text().strip().toLowerCase(Locale.ROOT);
        if (known.contains(word)) {
            return Optional.of(words.getEnumConstants()[known.indexOf(word)]);
        }
        problems.add(scalar.place(), "unknown " + name + " '" + scalar.text() + "'", () -> Suggestion.of(word, known));
        return Optional.empty();
    }
}
