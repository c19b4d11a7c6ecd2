package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Another table to the right of a sheet's own, apart by a blank column. A blank column may as well part the columns of one
 * table: so what is right of it is another one only if it names things of its own, or says nothing of milestones.
 */
final class SideTable {

    private static final Set<HeaderField> TELLING = EnumSet.of(
            HeaderField.DEADLINE,
            HeaderField.FORECAST,
            HeaderField.ACTUAL,
            HeaderField.COMPLETION,
            HeaderField.COMPLETION_DATE,
            HeaderField.PERCENT,
            HeaderField.STATE);

    private final Header header;
    private final ColumnSample sample;
    private final HeaderVocabulary vocabulary;

    SideTable(Header header, ColumnSample sample) {
        this.header = header;
        this.sample = sample;
        this.vocabulary = HeaderVocabulary.of(header.names());
    }

    /** The first of its columns, where there is one. */
    OptionalInt begin() {
        return IntStream.range(1, header.width() - 1)
                .filter(column -> isBlank(column) && !isBlank(column + 1))
                .filter(column -> isWhole(fields(0, column)) && isOther(fields(column, header.width())))
                .map(column -> column + 1)
                .findFirst();
    }

    private boolean isBlank(int column) {
        return header.names().get(column).isEmpty() && sample.isEmpty(column);
    }

    private static boolean isWhole(List<HeaderField> left) {
        return left.contains(HeaderField.NAME) && left.stream().anyMatch(TELLING::contains);
    }

    private static boolean isOther(List<HeaderField> right) {
        return right.contains(HeaderField.NAME) || right.stream().noneMatch(TELLING::contains);
    }

    private List<HeaderField> fields(int from, int to) {
        return header.names().subList(from, to).stream()
                .flatMap(name -> vocabulary.sense(name).map(HeaderSense::field).stream())
                .toList();
    }
}
