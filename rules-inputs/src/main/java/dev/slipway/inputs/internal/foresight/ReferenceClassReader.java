package dev.slipway.inputs.internal.foresight;

import dev.slipway.inputs.internal.table.CsvTable;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.text.StrictReader;
import dev.slipway.model.foresight.Movement;
import dev.slipway.model.foresight.ReferenceClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the file of a reference class: a row for each movement, of whole days. */
public final class ReferenceClassReader {

    /** The header of such a file. */
    public static final List<String> HEADER = List.of("series", "ahead_days", "remaining_days", "slip_days", "stage");

    /** The numbers of the first four columns. */
    private static final int NUMBERS = 4;

    private static final int MOST_DAYS = 400_000;

    private final FileProblems problems;

    private ReferenceClassReader(FileProblems problems) {
        this.problems = problems;
    }

    /** The class in the file; empty where anything is wrong with it, which then is in the log. */
    public static Optional<ReferenceClass> read(String name, Source source, ReadingLog log) {
        FileProblems problems = log.problemsOf(source.name());
        List<Movement> movements = new ArrayList<>();
        source.read(log, problems, bytes -> movements.addAll(new ReferenceClassReader(problems).movements(bytes)));
        if (problems.count() == 0 && movements.isEmpty()) {
            problems.add(
                    Place.FILE,
                    "this reference class holds no movement",
                    "learn it from milestones with two reports or more: slipway forecast learn PORTFOLIO -o class.csv");
        }
        return problems.count() > 0 ? Optional.empty() : Optional.of(new ReferenceClass(name, movements));
    }

    private List<Movement> movements(InputStream bytes) throws IOException {
        CsvTable table = new CsvTable(
                new StrictReader(bytes, StandardCharsets.UTF_8), HEADER::contains, HEADER::contains, problems);
        Optional<TableRow> header = table.next();
        List<Movement> movements = new ArrayList<>();
        if (header.isEmpty() || !header.get().texts().equals(HEADER)) {
            problems.add(
                    header.map(TableRow::place).orElse(Place.FILE),
                    "this is not the file of a reference class",
                    "its header is " + String.join(",", HEADER) + "; slipway forecast learn writes such a file");
            return movements;
        }
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            movement(row.get()).ifPresent(movements::add);
        }
        return movements;
    }

    private Optional<Movement> movement(TableRow row) {
        int[] numbers = new int[NUMBERS];
        for (int column = 0; column < NUMBERS; column++) {
            OptionalInt number = number(row, column);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers[column] = number.getAsInt();
        }
        try {
            return Optional.of(new Movement(numbers[0], numbers[1], numbers[2], numbers[3], row.text(NUMBERS)));
        } catch (IllegalArgumentException e) {
            problems.add(row.place(), String.valueOf(e.getMessage()), "learn the class again");
            return Optional.empty();
        }
    }

    private OptionalInt number(TableRow row, int column) {
        try {
            int number = Integer.parseInt(row.text(column));
            if (Math.abs((long) number) <= MOST_DAYS) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, with numbers that no series and no date can have.
        }
        problems.add(
                row.place(column),
                "'" + HEADER.get(column) + "' is '" + row.text(column) + "', not a whole number up to " + MOST_DAYS,
                "learn the class again with slipway forecast learn");
        return OptionalInt.empty();
    }
}
