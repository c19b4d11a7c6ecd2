package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.inputs.internal.table.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows above the header of a table: a title, and the day as of which it speaks, such as {@code Data date: 30-Jun-2026}
 * or {@code Status as of 30 June 2026}.
 *
 * @param rows from the top
 */
public record TitleRows(List<TableRow> rows) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LABEL = 6;

    public TitleRows {
        rows = List.copyOf(rows);
    }

    /** The text of the first cell, where that is no day of a report and no sheet of notes. */
    public Optional<String> title() {
        return rows.stream()
                .flatMap(row -> row.texts().stream())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .filter(text ->
                        text.length() <= LONGEST_TITLE && reportDate(text).isEmpty() && !isLabel(text));
    }

    /** The text right above the header, where that row has no other and says no day. */
    public Optional<String> nearest() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = rows.get(rows.size() - 1).texts().stream()
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == 1 ? new TitleRows(rows.subList(rows.size() - 1, rows.size())).title() : Optional.empty();
    }

    public Optional<LocalDate> reportDate() {
        return rows.stream().flatMap(row -> reportDate(row).stream()).findFirst();
    }

    /**
     * The day in a title that does not call it the day of the report: {@code Tracker 31 January 2026}. It is taken for that where
     * no other stands above the table, and no word says that it is something else.
     */
    public Optional<LoneDay> loneDay() {
        List<LoneDay> days = rows.stream()
                .flatMap(row -> row.filled().findFirst().stream())
                .flatMap(TitleRows::days)
                .toList();
        boolean isOne = days.stream().map(LoneDay::day).distinct().count() == 1;
        return isOne ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** A day, and the title that it stands in. */
    public record LoneDay(LocalDate day, String title) {}

    private static Stream<LoneDay> days(String title) {
        return DaysInText.of(title).found().stream()
                .filter(found -> !HeaderVocabulary.any().isOtherDay(found.before(), found.behind()))
                .map(found -> new LoneDay(found.day(), title));
    }

    private static Optional<LocalDate> reportDate(TableRow row) {
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            Optional<LocalDate> day = reportDate(text);
            if (day.isEmpty() && isLabel(text)) {
                day = StatedDay.of(row.text(column + 1));
            }
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** The day in a text that begins with what a report date is called. */
    private static Optional<LocalDate> reportDate(String text) {
        String[] words = text.split("(?<=:)\\s*|\\s+");
        for (int count = Math.min(LONGEST_LABEL, words.length - 1); count > 0; count--) {
            Optional<LocalDate> day = StatedDay.of(joined(words, count, words.length));
            if (day.isPresent() && isLabel(joined(words, 0, count))) {
                return day;
            }
        }
        return DaysInText.of(text)
                .single()
                .filter(found -> isLabel(found.before()))
                .map(DaysInText.Found::day);
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", List.of(words).subList(from, to));
    }

    private static boolean isLabel(String text) {
        return HeaderVocabulary.any()
                .sense(text)
                .filter(sense -> sense.field() == HeaderField.REPORT_DATE)
                .isPresent();
    }
}
