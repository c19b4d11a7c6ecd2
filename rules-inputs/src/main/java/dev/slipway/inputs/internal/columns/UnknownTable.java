package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table whose columns are not understood, with what each of them could be: for the one who is asked.
 *
 * @param header the row without dates that has most cells, which is taken for the header
 * @param columns of each field the header that may mean it, to be looked over
 * @param isTurned whether its rows are called as columns are: {@code Planned}, {@code Actual}
 */
public record UnknownTable(TableRow header, Map<String, List<String>> columns, List<String> guesses, boolean isTurned) {

    private static final int LONGEST = 60;
    private static final int MOST = 30;

    private static final List<SnapshotField> DATES =
            List.of(SnapshotField.DEADLINE, SnapshotField.FORECAST, SnapshotField.ACTUAL);

    public UnknownTable {
        guesses = List.copyOf(guesses);
    }

    /** Of its first rows; nothing where there are none. */
    public static Optional<UnknownTable> of(List<TableRow> rows) {
        List<TableRow> headers = rows.stream()
                .filter(row -> row.texts().stream().noneMatch(ColumnSample::isDate))
                .toList();
        return (headers.isEmpty() ? rows : headers)
                .stream()
                        .reduce((one, other) -> filled(other) > filled(one) ? other : one)
                        .map(header -> new Guess(header, rows.subList(rows.indexOf(header) + 1, rows.size())).table());
    }

    /** {@code 'Thing' (the name of the milestone), 'When' (a date)}. */
    public String description() {
        String shown = String.join(", ", guesses.subList(0, Math.min(MOST, guesses.size())));
        return guesses.size() > MOST ? shown + " and " + (guesses.size() - MOST) + " more" : shown;
    }

    /** The headers that may mean nothing. */
    public List<String> unused() {
        List<String> used = columns.values().stream().flatMap(List::stream).toList();
        return header.texts().stream()
                .filter(text -> !text.isEmpty() && !used.contains(text))
                .toList();
    }

    private static long filled(TableRow row) {
        return row.filled().count();
    }

    /** What the columns could be, by their words and else by their values. */
    private static final class Guess {

        private final TableRow header;
        private final ColumnSample sample;
        private final HeaderVocabulary vocabulary;
        private final Map<String, List<String>> columns = new LinkedHashMap<>();
        private final List<String> guesses = new ArrayList<>();

        Guess(TableRow header, List<TableRow> below) {
            this.header = header;
            this.sample = new ColumnSample(below);
            this.vocabulary = HeaderVocabulary.of(header.texts());
        }

        UnknownTable table() {
            new SheetColumns(Header.of(header), sample.rows())
                    .columns()
                    .forEach((field, found) -> columns.put(
                            field.key(), found.stream().map(header::text).collect(Collectors.toList())));
            for (int column = 0; column < header.width(); column++) {
                if (!header.text(column).isEmpty()) {
                    guesses.add("'" + shortened(header.text(column)) + "' (" + guess(column) + ")");
                }
            }
            fill();
            return new UnknownTable(header, columns, guesses, sample.tellsPlans(0));
        }

        private String guess(int column) {
            Optional<HeaderSense> sense = vocabulary.sense(header.text(column));
            if (sense.isPresent() && sense.get().field() != HeaderField.DATE) {
                return sense.get().field().meaning();
            }
            if (sense.isPresent() || sample.isDated(column)) {
                DATES.stream()
                        .filter(field -> !columns.containsKey(field.key()))
                        .findFirst()
                        .ifPresent(field -> put(field, column));
                return HeaderField.DATE.meaning();
            }
            if (sample.isNamed(column) && !columns.containsKey(SnapshotField.NAME.key())) {
                put(SnapshotField.NAME, column);
                return "perhaps the name of the milestone";
            }
            return "not known";
        }

        /** Where nothing could be the name or a date, the first columns that mean nothing else: for the reader to change. */
        private void fill() {
            if (!columns.containsKey(SnapshotField.NAME.key())) {
                free().ifPresent(column -> put(SnapshotField.NAME, column));
            }
            boolean isStated = DATES.stream().anyMatch(field -> columns.containsKey(field.key()));
            if (!isStated && !columns.containsKey(SnapshotField.PERCENT.key())) {
                free().ifPresent(column -> put(SnapshotField.DEADLINE, column));
            }
        }

        private Optional<Integer> free() {
            List<String> used = columns.values().stream().flatMap(List::stream).toList();
            return IntStream.range(0, header.width())
                    .boxed()
                    .filter(column -> !header.text(column).isEmpty()
                            && header.text(column).length() <= LONGEST
                            && !used.contains(header.text(column)))
                    .findFirst();
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }

        private void put(SnapshotField field, int column) {
            columns.put(field.key(), List.of(header.text(column)));
        }
    }
}
