package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.MappingSketch;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How the tables of one file were understood, as entries of a mapping.yaml. */
final class Sketches {

    private final String match;
    private final List<MappingSketch> sketches = new ArrayList<>();

    Sketches(String fileName) {
        this.match = fileName;
    }

    /** The name of the file without its folders. */
    String match() {
        return match;
    }

    List<MappingSketch> all() {
        return List.copyOf(sketches);
    }

    void add(FileMapping mapping, List<String> unused) {
        sketches.add(new MappingSketch(mapping, unused));
    }

    /** A table that was not understood: the first of its rows that has most cells is offered as its header. */
    void addUnknown(String sheet, List<TableRow> rows) {
        rows.stream()
                .reduce((one, other) -> filled(other) > filled(one) ? other : one)
                .ifPresent(row -> add(
                        unknown(sheet, row),
                        row.texts().stream().filter(text -> !text.isEmpty()).toList()));
    }

    private FileMapping unknown(String sheet, TableRow header) {
        return new FileMapping(
                match,
                Optional.of(FileKind.SHEET),
                Optional.of(sheet).filter(name -> !name.isEmpty()),
                OptionalInt.of(header.place().line()),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static long filled(TableRow row) {
        return row.texts().stream().filter(text -> !text.isEmpty()).count();
    }
}
