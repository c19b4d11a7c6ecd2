package dev.slipway.inputs.internal.plan;

import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.model.programme.CapacityTarget;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads the rows of a plan's sheet of capacity. */
final class CapacityRow {

    private static final List<String> NUMBERS = List.of("target", "planned", "demand");

    private final CapacityHeader header;
    private final PlanWords words;
    private final PlanCells cells;
    private final FileProblems problems;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<List<String>> seen = new HashSet<>();
    private String site = "";

    CapacityRow(CapacityHeader header, PlanWords words, PlanCells cells, FileProblems problems) {
        this.header = header;
        this.words = words;
        this.cells = cells;
        this.problems = problems;
    }

    /** The site of the row that was read last; where it names none, as where it is merged, that of the row above. */
    String site() {
        return site;
    }

    /** The columns that hold numbers. */
    List<Integer> numbers() {
        return NUMBERS.stream().map(this::column).toList();
    }

    boolean isExample(TableRow row) {
        return text(row, "site").equals(words.text("example.site"));
    }

    /** The target; nothing where something in it cannot be read, which becomes a problem. */
    Optional<CapacityTarget> read(TableRow row) {
        int before = problems.count();
        site = text(row, "site").isEmpty() ? site : text(row, "site");
        String measure = text(row, "measure");
        if (measure.isEmpty()) {
            problems.add(row.place(), "a capacity target needs a measure", "such as TEU/year");
            return Optional.empty();
        }
        if (!seen.add(List.of(site, measure))) {
            problems.add(
                    row.place(),
                    "the measure '" + measure + "' is given twice for one site",
                    header.namesSites()
                            ? "remove one of the rows"
                            : "name the site of each row in a column '" + words.text("column.site")
                                    + "', or remove one of the rows");
            return Optional.empty();
        }
        CapacityTarget.Builder target = CapacityTarget.of(measure)
                .from(cells.date(row, column("from")))
                .needBy(cells.date(row, column("needBy")))
                .source(text(row, "source"));
        number(row, "target").ifPresent(target::target);
        number(row, "planned").ifPresent(target::planned);
        number(row, "demand").ifPresent(target::demand);
        return problems.count() > before ? Optional.empty() : Optional.of(target.build());
    }

    private OptionalDouble number(TableRow row, String key) {
        return cells.positive(row, column(key), key);
    }

    private String text(TableRow row, String key) {
        return row.text(column(key));
    }

    private int column(String key) {
        return columns.computeIfAbsent(key, header::column);
    }
}
