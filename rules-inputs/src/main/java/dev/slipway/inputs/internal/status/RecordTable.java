package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.REPORT_DATE;

import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Entry;
import dev.slipway.inputs.internal.tree.Node.Mapping;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of records of JSON or YAML with keys of somebody else's, as a table: the keys are its headers. */
final class RecordTable implements Table {

    /** So many cells at most: more different keys than that are no columns of anything. */
    private static final long MOST_CELLS = 50_000_000;

    private final List<Mapping> records;
    private final List<String> keys;
    private final Set<String> nested = new LinkedHashSet<>();
    private final Place place;
    private int at = -1;

    private RecordTable(List<Mapping> records, Place place) {
        this.records = records;
        this.place = place;
        Set<String> single = new LinkedHashSet<>();
        for (Mapping record : records) {
            for (Entry entry : record.entries()) {
                (isSingle(entry.value()) ? single : nested).add(entry.key());
            }
        }
        this.keys = List.copyOf(single);
    }

    /** The table; nothing where it is not a list of records, or has too many different keys. */
    static Optional<RecordTable> in(Node root) {
        if (!(root instanceof Sequence sequence)
                || sequence.items().isEmpty()
                || !sequence.items().stream().allMatch(Mapping.class::isInstance)) {
            return Optional.empty();
        }
        List<Mapping> records =
                sequence.items().stream().map(Mapping.class::cast).toList();
        return Optional.of(new RecordTable(records, root.place()))
                .filter(table -> (long) table.keys.size() * records.size() <= MOST_CELLS);
    }

    /** Whether it was written for Slipway: with the day of each report, or with no key but ours in the first record. */
    boolean isOwn() {
        return keys.contains(REPORT_DATE.key())
                || records.get(0).entries().stream()
                        .allMatch(entry -> StatusField.ofKey(entry.key()).isPresent());
    }

    /** What is not read of it, in a sentence. */
    Optional<String> remark() {
        return nested.isEmpty()
                ? Optional.empty()
                : Optional.of("lists and keys within records are not read: '" + String.join("', '", nested) + "'");
    }

    @Override
    public String sheet() {
        return "";
    }

    @Override
    public Optional<TableRow> next() {
        while (++at <= records.size()) {
            TableRow row = at == 0 ? new Keys(keys, place) : new RecordRow(records.get(at - 1), keys);
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return Optional.empty();
    }

    @Override
    public boolean mayHaveOthersBelow() {
        return false;
    }

    @Override
    public Optional<String> remedyForExcess() {
        return Optional.empty();
    }

    private static boolean isSingle(Node value) {
        return value instanceof Scalar
                || (value instanceof Sequence list && list.items().stream().allMatch(Scalar.class::isInstance));
    }

    private static String text(Node value) {
        if (value instanceof Sequence list) {
            return list.items().stream().map(RecordTable::text).collect(Collectors.joining(", "));
        }
        return value instanceof Scalar scalar && scalar.isGiven() ? scalar.text() : "";
    }

    private record Keys(List<String> keys, Place place) implements TableRow {

        @Override
        public int width() {
            return keys.size();
        }

        @Override
        public String cell(int column) {
            return column < keys.size() ? keys.get(column) : "";
        }

        @Override
        public Place place(int column) {
            return place;
        }
    }

    private record RecordRow(Map<String, Node> values, List<String> keys, Place place) implements TableRow {

        RecordRow(Mapping record, List<String> keys) {
            this(new HashMap<>(), keys, record.place());
            record.entries().forEach(entry -> values.put(entry.key(), entry.value()));
        }

        @Override
        public int width() {
            return keys.size();
        }

        @Override
        public String cell(int column) {
            return value(column)
                    .filter(RecordTable::isSingle)
                    .map(RecordTable::text)
                    .orElse("");
        }

        @Override
        public Place place(int column) {
            return value(column).map(Node::place).orElse(place);
        }

        private Optional<Node> value(int column) {
            return column < keys.size() ? Optional.ofNullable(values.get(keys.get(column))) : Optional.empty();
        }
    }
}
