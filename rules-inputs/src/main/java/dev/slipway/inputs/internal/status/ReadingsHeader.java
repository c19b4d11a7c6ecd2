package dev.slipway.inputs.internal.status;

import static dev.slipway.inputs.internal.status.StatusField.BASIS;
import static dev.slipway.inputs.internal.status.StatusField.MEASURE;
import static dev.slipway.inputs.internal.status.StatusField.REPORT_DATE;
import static dev.slipway.inputs.internal.status.StatusField.TERMINAL;
import static dev.slipway.inputs.internal.status.StatusField.VALUE;

import dev.slipway.inputs.internal.table.TableRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header of a table that is not understood, where it is that of capacity readings which lack something. */
record ReadingsHeader(Set<StatusField> fields) {

    private static final Set<StatusField> TELLING = EnumSet.of(MEASURE, VALUE);

    static ReadingsHeader of(TableRow header) {
        return new ReadingsHeader(header.filled()
                .flatMap(name -> StatusField.ofHeader(name).stream())
                .collect(Collectors.toSet()));
    }

    /** Whether its columns are those of capacity readings, and not of milestones. */
    boolean isOfReadings() {
        return fields.containsAll(TELLING) && !missing().isEmpty();
    }

    /** What every reading needs and the table has no column for. */
    List<String> missing() {
        return Stream.of(REPORT_DATE, TERMINAL, BASIS)
                .filter(field -> !fields.contains(field))
                .map(StatusField::key)
                .toList();
    }
}
