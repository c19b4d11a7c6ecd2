package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Columns of a sheet that have the same header: nothing says which of them is meant, so they must not differ. */
final class AlikeColumns {

    /** What a milestone has one of. */
    private static final Set<SnapshotField> SINGLE = EnumSet.of(
            SnapshotField.NAME,
            SnapshotField.TERMINAL,
            SnapshotField.DEADLINE,
            SnapshotField.START,
            SnapshotField.FORECAST,
            SnapshotField.ACTUAL,
            SnapshotField.PERCENT,
            SnapshotField.STATE,
            SnapshotField.HEALTH,
            SnapshotField.REPORT_DATE);

    private final List<Pair> pairs = new ArrayList<>();
    private final FileProblems problems;

    /** Two columns, the first of which is read. */
    private record Pair(String header, int first, int other) {

        boolean agreesIn(TableRow row) {
            String one = row.text(first);
            String another = row.text(other);
            return one.isEmpty() || another.isEmpty() || one.equalsIgnoreCase(another);
        }
    }

    /** Those of an office's sheet: of the exports of some tools columns come again by design. */
    AlikeColumns(RecognisedTable recognised, FileProblems problems) {
        this.problems = problems;
        ActivityColumns columns = recognised.columns();
        if (recognised.kind() != FileKind.SHEET) {
            return;
        }
        List<String> folded = columns.header().folded();
        SINGLE.stream().flatMap(field -> columns.of(field).stream()).distinct().forEach(first -> IntStream.range(
                        first + 1, folded.size())
                .filter(other -> folded.get(other).equals(folded.get(first)))
                .forEach(other -> pairs.add(new Pair(columns.header().names().get(first), first, other))));
    }

    /** Whether the row says the same in them; a problem where it does not. */
    boolean agreeIn(TableRow row) {
        List<Pair> apart = pairs.stream().filter(pair -> !pair.agreesIn(row)).toList();
        apart.forEach(pair -> problems.add(
                row.place(pair.other()),
                "'" + row.text(pair.other()) + "' stands under '" + pair.header() + "', and so does '"
                        + row.text(pair.first()) + "' in column " + (pair.first() + 1),
                "rename or remove one of the columns " + numbers(pair)));
        return apart.isEmpty();
    }

    /** A sentence on each. */
    List<String> notes() {
        return pairs.stream()
                .map(pair -> "'" + pair.header() + "' is the header of the columns " + numbers(pair)
                        + ": they must not differ")
                .toList();
    }

    private static String numbers(Pair pair) {
        return (pair.first() + 1) + " and " + (pair.other() + 1);
    }
}
