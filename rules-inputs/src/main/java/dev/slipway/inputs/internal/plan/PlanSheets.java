package dev.slipway.inputs.internal.plan;

import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.snapshot.RowAccount;
import dev.slipway.inputs.internal.table.NumberColumns;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the sheets of a filled plan that hold no milestones: the one on the programme, and the one on its capacity. */
public final class PlanSheets {

    /** A header or a label is among this many rows from the top that are not blank. */
    private static final int TOP = 12;

    private static final List<String> LABELS = List.of("label.programme", "label.start", "label.deadline");

    private final FileProblems problems;
    private final Consumer<String> notes;
    private final PlanCells cells;

    public PlanSheets(FileProblems problems, Consumer<String> notes) {
        this.problems = problems;
        this.notes = notes;
        this.cells = new PlanCells(problems);
    }

    /** What the sheet says; nothing where it is no such sheet, of which no row is taken then. */
    public Optional<PlanDetails> read(Preview sheet) throws IOException {
        List<TableRow> top = sheet.peek(TOP);
        for (PlanWords words : PlanWords.all()) {
            if (LABELS.stream()
                    .allMatch(label -> labelled(top, words.text(label)).isPresent())) {
                return Optional.of(programme(top, words));
            }
            Optional<CapacityHeader> header = top.stream()
                    .map(row -> new CapacityHeader(row, words))
                    .filter(CapacityHeader::isWhole)
                    .findFirst();
            if (header.isPresent()) {
                return Optional.of(capacity(sheet, header.get(), words));
            }
        }
        return Optional.empty();
    }

    private static Optional<TableRow> labelled(List<TableRow> rows, String label) {
        return rows.stream().filter(row -> row.text(0).equals(label)).findFirst();
    }

    private PlanDetails programme(List<TableRow> rows, PlanWords words) {
        String name =
                labelled(rows, words.text("label.programme")).orElseThrow().text(1);
        return new PlanDetails(
                Optional.of(name).filter(text -> !text.isEmpty()),
                cells.date(labelled(rows, words.text("label.start")).orElseThrow(), 1),
                cells.date(labelled(rows, words.text("label.deadline")).orElseThrow(), 1),
                Map.of());
    }

    private PlanDetails capacity(Preview sheet, CapacityHeader header, PlanWords words) throws IOException {
        Map<String, List<CapacityTarget>> capacity = new LinkedHashMap<>();
        CapacityRow reader = new CapacityRow(header, words, cells, problems);
        List<TableRow> rows = below(header.row(), sheet);
        NumberColumns numbers = new NumberColumns(reader.numbers(), problems);
        rows.forEach(numbers::learn);
        RowAccount account = new RowAccount();
        for (TableRow row : rows) {
            if (reader.isExample(row)) {
                account.add(RowFate.EXAMPLE);
            } else {
                Optional<CapacityTarget> target = numbers.written(row).flatMap(reader::read);
                target.ifPresent(given -> capacity.computeIfAbsent(reader.site(), any -> new ArrayList<>())
                        .add(given));
                account.add(target.isPresent() ? RowFate.READ : RowFate.REFUSED);
            }
        }
        notes.accept("sheet '" + sheet.sheet() + "': capacity of the programme; " + account.counts());
        return new PlanDetails(Optional.empty(), DateWindow.unknown(), DateWindow.unknown(), capacity);
    }

    private static List<TableRow> below(TableRow header, Preview sheet) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        boolean isBelow = false;
        for (Optional<TableRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            if (isBelow) {
                rows.add(row.get());
            }
            isBelow |= row.get().equals(header);
        }
        return rows;
    }
}
