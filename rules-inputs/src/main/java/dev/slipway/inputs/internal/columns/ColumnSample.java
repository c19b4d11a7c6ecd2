package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.model.dates.DayText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The values of a table's first rows, by which a header of two meanings is settled.
 *
 * @param rows below the header
 */
public record ColumnSample(List<TableRow> rows) {

    private static final Pattern DATE = Pattern.compile(".*\\d[-/. ]\\p{L}*[-/. ]?\\d.*|\\d{5}|.*\\d年.*");
    private static final Pattern YEARS = Pattern.compile(".*(?:\\d{4}|\\p{L}{3}).*|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}");
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(?:[.,]\\d+)? ?%?");
    private static final Pattern FRACTION = Pattern.compile("0(?:[.,]\\d+)?|1(?:[.,]0+)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d,' ]+(?:\\.\\d+)?");
    private static final Set<HeaderField> PLANS =
            Set.of(HeaderField.DEADLINE, HeaderField.FORECAST, HeaderField.ACTUAL);

    private static final Set<String> FLAGS = Set.of(
            "yes", "no", "true", "false", "y", "n", "x", "1", "0", "да", "нет", "是", "否", "ja", "nein", "oui", "non",
            "si", "sí");

    public ColumnSample {
        rows = List.copyOf(rows);
    }

    public static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    public boolean isEmpty(int column) {
        return values(column).isEmpty();
    }

    /** Whether its values are dates. */
    public boolean isDated(int column) {
        return values(column).stream().anyMatch(ColumnSample::isDate);
    }

    /** Whether its values are days or months with their years, and no numbers of chapters. */
    boolean isAllDays(int column) {
        List<String> values = rows.stream()
                .filter(row -> row.texts().stream().noneMatch(HeaderVocabulary.any()::isTotalAlone))
                .map(row -> row.text(column))
                .filter(value -> !value.isEmpty())
                .toList();
        return !values.isEmpty() && values.stream().allMatch(ColumnSample::isDay);
    }

    /** Whether any of its values is such a day. */
    boolean hasDays(int column) {
        return values(column).stream().anyMatch(ColumnSample::isDay);
    }

    private static boolean isDay(String value) {
        return isDate(value)
                && !NUMBER.matcher(value).matches()
                && YEARS.matcher(value).matches();
    }

    /** Whether any of its dates has the mark of one that has happened. */
    boolean marksActuals(int column) {
        return values(column).stream().anyMatch(DayText::saysActual);
    }

    /** Whether its values are dates and nothing else; a number is none. */
    boolean isAllDates(int column) {
        List<String> values = values(column);
        return !values.isEmpty()
                && values.stream()
                        .allMatch(
                                value -> isDate(value) && !NUMBER.matcher(value).matches());
    }

    /** Whether its values say no more than yes and no. */
    public boolean isFlag(int column) {
        List<String> values = values(column);
        return !values.isEmpty() && values.stream().allMatch(value -> FLAGS.contains(value.toLowerCase(Locale.ROOT)));
    }

    /** Whether its values are words for a state, as those of a progress may be. */
    public boolean isState(int column) {
        List<String> values = values(column);
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> value.chars().anyMatch(Character::isLetter)
                                && StateWords.standard().meaning(value).isPresent());
    }

    /** Whether its values are words that tell its rows apart. */
    public boolean isNamed(int column) {
        List<String> values = values(column);
        return !values.isEmpty()
                && values.stream().distinct().count() == values.size()
                && values.stream().allMatch(value -> value.chars().anyMatch(Character::isLetter));
    }

    /** Whether its values are percentages, signed or not. */
    public boolean isCounted(int column) {
        List<String> values = values(column);
        return !values.isEmpty()
                && values.stream().allMatch(value -> PERCENT.matcher(value).matches());
    }

    /** Whether its values are percentages, with their sign. */
    boolean isShare(int column) {
        return isCounted(column) && values(column).stream().allMatch(value -> value.endsWith("%"));
    }

    /** Whether none of its values is above 1 or has a sign. */
    public boolean isBelowOne(int column) {
        return values(column).stream().allMatch(value -> FRACTION.matcher(value).matches());
    }

    /** The first column of which the values are words such as plan and actual, and nothing else. */
    public OptionalInt planColumn(int width) {
        return IntStream.range(0, width).filter(this::tellsPlans).findFirst();
    }

    /** Whether its values say which date their row holds, each another one or another than the rows around it. */
    boolean tellsPlans(int column) {
        List<HeaderField> said = values(column).stream()
                .map(value -> HeaderVocabulary.any().dateNamed(value).orElse(HeaderField.NAME))
                .distinct()
                .toList();
        return said.size() > 1 && said.contains(HeaderField.DEADLINE) && PLANS.containsAll(said);
    }

    private List<String> values(int column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
