package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of a sheet's headers mean, by their values where the words mean two things. */
final class FoundColumns {

    private static final Set<HeaderField> WORDS_OR_DATES = Set.of(
            HeaderField.NAME,
            HeaderField.DEADLINE,
            HeaderField.FORECAST,
            HeaderField.ACTUAL,
            HeaderField.COMPLETION_DATE,
            HeaderField.FORECAST_OR_ACTUAL,
            HeaderField.START);

    private static final Set<HeaderField> DATES =
            Set.of(HeaderField.DEADLINE, HeaderField.FORECAST, HeaderField.ACTUAL);

    private final Header header;
    private final ColumnSample sample;
    private final HeaderVocabulary vocabulary;
    private final List<Found> found = new ArrayList<>();
    private final List<Found> counts = new ArrayList<>();

    /** A column with what it holds, how clearly its header says so (1 most), and the number in its header. */
    record Found(int column, HeaderField field, int rank, int number) {}

    FoundColumns(Header header, ColumnSample sample) {
        this.header = header;
        this.sample = sample;
        this.vocabulary = HeaderVocabulary.of(header.names());
        for (int column = 0; column < header.width(); column++) {
            int at = column;
            vocabulary.sense(header.names().get(column)).or(() -> bare(at)).ifPresent(sense -> add(settled(at, sense)));
        }
    }

    /** What a header means that says which dates it has and not that they are dates, as its values show: {@code Revised}. */
    private Optional<HeaderSense> bare(int column) {
        return vocabulary
                .sense(header.names().get(column) + " date")
                .filter(sense -> DATES.contains(sense.field()) && sample.isAllDays(column));
    }

    /** Whether what could be an id is the date that others are compared with: the French {@code Référence}. */
    private boolean isReferenceDate(int column) {
        return bare(column)
                .filter(sense -> sense.field() == HeaderField.DEADLINE)
                .isPresent();
    }

    /** All that hold a field, those that say so most clearly first. */
    List<Found> all(HeaderField field) {
        return found.stream()
                .filter(each -> each.field() == field)
                .sorted(Comparator.comparing(Found::rank))
                .toList();
    }

    /** Those that say so as clearly as any. */
    List<Found> best(HeaderField field) {
        List<Found> all = all(field);
        return all.stream().filter(each -> each.rank() == all.get(0).rank()).toList();
    }

    boolean has(HeaderField field) {
        return found.stream().anyMatch(each -> each.field() == field);
    }

    /** Columns of counts, as a table that sums up others has: they are neither names nor dates. */
    List<Found> counts() {
        return List.copyOf(counts);
    }

    String name(Found column) {
        return header.names().get(column.column());
    }

    /** Their headers in quotes. */
    String named(List<Found> columns) {
        return columns.stream().map(this::name).collect(Collectors.joining("', '", "'", "'"));
    }

    /** Whether any of its dates has the mark of one that has happened. */
    boolean marksActuals(Found column) {
        return sample.marksActuals(column.column());
    }

    private void add(Found column) {
        boolean isCount = WORDS_OR_DATES.contains(column.field()) && sample.isCounted(column.column());
        (isCount ? counts : found).add(column);
    }

    private Found settled(int column, HeaderSense sense) {
        HeaderField field =
                switch (sense.field()) {
                    case COMPLETION -> completion(column);
                    case ACTUAL -> sample.isShare(column) ? HeaderField.PERCENT : HeaderField.ACTUAL;
                    case STATE -> sample.isShare(column) ? HeaderField.PERCENT : HeaderField.STATE;
                    case PERCENT -> sample.isState(column) ? HeaderField.STATE : HeaderField.PERCENT;
                    case KEY -> isReferenceDate(column) ? HeaderField.DEADLINE : HeaderField.KEY;
                    case NAME -> sample.isFlag(column) ? HeaderField.KIND : HeaderField.NAME;
                    default -> sense.field();
                };
        return new Found(column, field, sense.rank(), sense.number());
    }

    private HeaderField completion(int column) {
        if (sample.isDated(column)) {
            return HeaderField.COMPLETION_DATE;
        }
        return sample.isFlag(column) && !sample.isCounted(column) ? HeaderField.ACTUAL : HeaderField.PERCENT;
    }
}
