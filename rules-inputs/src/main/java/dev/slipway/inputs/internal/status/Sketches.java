package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.columns.UnknownTable;
import dev.slipway.inputs.internal.table.FileMapping;
import dev.slipway.inputs.internal.table.MappingSketch;
import java.util.ArrayList;
import java.util.List;
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

    /** A table that was not understood: what its columns could be is offered, to be looked over. */
    void addUnknown(String sheet, UnknownTable table) {
        add(unknown(sheet, table), table.unused());
    }

    /** What would make it understood as it may be. */
    FileMapping unknown(String sheet, UnknownTable table) {
        return new FileMapping(
                match,
                Optional.of(FileKind.SHEET),
                Optional.of(sheet).filter(name -> !name.isEmpty()),
                OptionalInt.of(table.header().place().line()),
                Optional.empty(),
                Optional.empty(),
                table.columns());
    }
}
