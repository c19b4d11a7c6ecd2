package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.REPORT_DATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.text.FileProblems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of one site and one name: told apart by another column, which becomes part of their names; else refused. */
final class TwinRows {

    private final ActivityColumns columns;
    private final ActivityRow rows;
    private final FileProblems problems;
    private final List<String> notes = new ArrayList<>();

    TwinRows(ActivityColumns columns, ActivityRow rows, FileProblems problems) {
        this.columns = columns;
        this.rows = rows;
        this.problems = problems;
    }

    /** The rows, each with a name of its own, in their order; those that cannot be told apart are reported and left out. */
    List<TakenRow> apart(List<TakenRow> taken) {
        Map<List<String>, List<TakenRow>> byName = new LinkedHashMap<>();
        taken.forEach(each ->
                byName.computeIfAbsent(identity(each), any -> new ArrayList<>()).add(each));
        if (byName.size() == taken.size()) {
            return taken;
        }
        Map<Integer, TakenRow> apart = new LinkedHashMap<>();
        byName.values().forEach(same -> apart(same, apart));
        return taken.stream()
                .flatMap(each -> Optional.ofNullable(apart.get(each.number())).stream())
                .toList();
    }

    /** What was put into names. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private List<String> identity(TakenRow taken) {
        String site = rows.first(taken.row(), TERMINAL);
        String key = rows.first(taken.row(), KEY);
        return List.of(
                site.isEmpty() ? String.join("/", taken.groups()) : site,
                taken.name(),
                key,
                rows.first(taken.row(), REPORT_DATE));
    }

    private void apart(List<TakenRow> same, Map<Integer, TakenRow> apart) {
        if (same.size() == 1) {
            apart.put(same.get(0).number(), same.get(0));
            return;
        }
        Optional<Integer> telling = telling(same);
        if (telling.isPresent()) {
            int column = telling.get();
            notes.add(same.size() + " rows are called '" + same.get(0).name() + "'; told apart by '"
                    + columns.header().names().get(column) + "'");
            same.forEach(each -> apart.put(
                    each.number(), each.named(each.name() + " (" + each.row().text(column) + ")")));
        } else {
            apart.put(same.get(0).number(), same.get(0));
            same.subList(1, same.size()).forEach(each -> refuse(each, same.get(0)));
        }
    }

    /** A column that says nothing else of them; failing that, who owns each. */
    private Optional<Integer> telling(List<TakenRow> same) {
        List<Integer> read = columns.read();
        Stream<Integer> unread =
                IntStream.range(0, columns.header().width()).boxed().filter(column -> !read.contains(column));
        return Stream.concat(unread, columns.of(OWNER).stream())
                .filter(column -> tells(column, same))
                .findFirst();
    }

    private boolean tells(int column, List<TakenRow> same) {
        List<String> values =
                same.stream().map(each -> each.row().text(column)).distinct().toList();
        return !columns.header().names().get(column).isEmpty()
                && values.size() == same.size()
                && values.stream().noneMatch(value -> value.isEmpty() || ColumnSample.isDate(value));
    }

    private void refuse(TakenRow again, TakenRow first) {
        problems.add(
                again.row().place(),
                "'" + again.name() + "' is in row " + first.row().place().line()
                        + " already, and no other column tells the two apart",
                "give each a name or an id of its own, or the site that it is on");
    }
}
