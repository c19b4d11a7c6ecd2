package dev.slipway.inputs.internal.months;

import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.inputs.internal.table.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Days in cells without their year: {@code 31 Mar}, {@code 31.03.}. The year is the only one that stands in the rows above
 * and in the other dates of the table. Where there are several or none, nothing is changed, and the cells are refused; so is
 * a forecast that would be long before its deadline, as one of the next year is.
 */
public final class YearlessDays {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Set<HeaderField> PROMISES = Set.of(HeaderField.DEADLINE, HeaderField.START);
    private static final Set<HeaderField> EXPECTATIONS = Set.of(
            HeaderField.FORECAST,
            HeaderField.ACTUAL,
            HeaderField.FORECAST_OR_ACTUAL,
            HeaderField.COMPLETION_DATE,
            HeaderField.COMPLETION);

    /** So many rows are looked at. */
    private static final int ROWS = 1000;

    /** Nobody forecasts so many days before a deadline. */
    private static final int EARLIEST = 183;

    private final List<TableRow> below;
    private final Map<Integer, HeaderField> columns;
    private final Set<Integer> years = new TreeSet<>();
    private int written;

    private YearlessDays(TableRow header, List<TableRow> above, List<TableRow> below) {
        this.below = below;
        this.columns = new TreeMap<>();
        for (int column = 0; column < header.width(); column++) {
            int at = column;
            HeaderVocabulary.any()
                    .sense(header.text(column))
                    .map(sense -> sense.field())
                    .filter(field -> PROMISES.contains(field) || EXPECTATIONS.contains(field))
                    .ifPresent(field -> columns.put(at, field));
        }
        above.forEach(row -> row.texts().forEach(this::learn));
        below.forEach(row -> columns.keySet().forEach(column -> learn(row.text(column))));
    }

    private void learn(String text) {
        YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(years::add);
    }

    /**
     * Writes their year into the days of a table.
     *
     * @return how they were understood, in a sentence; empty where there are none
     */
    public static Optional<String> settle(Preview table) throws IOException {
        List<TableRow> rows = table.peek(ROWS);
        Optional<Integer> header = IntStream.range(0, Math.min(rows.size(), RecognisedTable.HEADER_ROWS))
                .filter(at ->
                        HeaderVocabulary.any().namesMilestones(rows.get(at).texts()))
                .boxed()
                .findFirst();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        int at = header.get();
        YearlessDays days = new YearlessDays(rows.get(at), rows.subList(0, at), rows.subList(at + 1, rows.size()));
        if (days.years.size() != 1) {
            return Optional.empty();
        }
        Map<TableRow, Map<Integer, String>> dated =
                days.dated(days.years.iterator().next());
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        table.rewrite(row -> dated.getOrDefault(row, Map.of()));
        return Optional.of(days.written + (days.written == 1 ? " date without a year is" : " dates without a year are")
                + " of " + days.years.iterator().next() + ", the only year that stands above or in other dates");
    }

    private Map<TableRow, Map<Integer, String>> dated(int year) {
        Map<TableRow, Map<Integer, String>> dated = new HashMap<>();
        for (TableRow row : below) {
            Map<Integer, String> texts = dated(row, year);
            if (!texts.isEmpty()) {
                dated.put(row, texts);
                written += texts.size();
            }
        }
        return dated;
    }

    private Map<Integer, String> dated(TableRow row, int year) {
        Map<Integer, String> texts = new HashMap<>();
        columns.keySet().forEach(column -> YearlessDay.of(row.text(column), year)
                .ifPresent(day -> texts.put(column, day.toString())));
        if (texts.isEmpty()) {
            return texts;
        }
        Map<HeaderField, LocalDate> days = new HashMap<>();
        columns.forEach((column, field) -> StatedDay.of(texts.getOrDefault(column, row.text(column)))
                .ifPresent(day -> days.putIfAbsent(field, day)));
        return isLikely(days) ? texts : Map.of();
    }

    private static boolean isLikely(Map<HeaderField, LocalDate> days) {
        return PROMISES.stream()
                .flatMap(field -> Optional.ofNullable(days.get(field)).stream())
                .allMatch(promised -> EXPECTATIONS.stream()
                        .flatMap(field -> Optional.ofNullable(days.get(field)).stream())
                        .noneMatch(expected -> expected.isBefore(promised.minusDays(EARLIEST))));
    }
}
