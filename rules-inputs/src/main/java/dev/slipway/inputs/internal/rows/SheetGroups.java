package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.TitleRows;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.plan.PlanWords;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rows of an office's sheet. A site that is merged down over its rows stands in the first of them only; a heading is the
 * site of the rows below; sums and footnotes are no milestones.
 */
final class SheetGroups implements RowGroups {

    private static final List<SnapshotField> DATES = List.of(DEADLINE, FORECAST, ACTUAL);
    private static final List<SnapshotField> STATEMENTS = List.of(DEADLINE, FORECAST, ACTUAL, PERCENT);

    private final ActivityColumns columns;
    private final SheetCells cells;
    private final SheetHeadings headings;
    private final InactiveRows inactive;
    private final Predicate<TableRow> isHeader;
    private final FileProblems problems;
    private final HeaderVocabulary vocabulary = HeaderVocabulary.any();
    private final NumberedHeadings numbered = new NumberedHeadings();
    private final WbsBands bands;
    private final boolean hasSites;
    private String site = "";
    private String name = "";
    private boolean isBegun;
    private int merged;

    /**
     * @param table of which the header may come again, each time below a title
     * @param sheet the site of rows that name none, where each sheet of the workbook is one; else empty
     * @param isHeader whether a row is that header
     */
    SheetGroups(RecognisedTable table, String sheet, Predicate<TableRow> isHeader, FileProblems problems) {
        this.columns = table.columns();
        this.cells = new SheetCells(columns);
        this.headings = new SheetHeadings(cells, new TitleRows(table.above()).nearest(), sheet);
        this.inactive = new InactiveRows(columns);
        this.bands = new WbsBands(columns);
        this.isHeader = isHeader;
        this.problems = problems;
        this.hasSites = table.namesSites();
    }

    @Override
    public RowFate fate(TableRow row, Optional<TableRow> next) {
        if (cells.of(row).isEmpty()) {
            return RowFate.OTHER;
        }
        RowFate fate = heading(row, next)
                .map(names -> hasSites ? RowFate.HEADING : headings.headed(names))
                .orElseGet(() -> cells.isAlone(row) ? alone(row, next) : filled(row));
        isBegun = true;
        return fate;
    }

    /** The headings over the rows below, where a band or its number shows that the row is one. */
    private Optional<List<String>> heading(TableRow row, Optional<TableRow> next) {
        if (bands.take(row, next)) {
            return Optional.of(bands.names());
        }
        boolean isNumbered =
                !hasSites && numbered.take(row, next, cells.given(row, NAME).orElse(""));
        return isNumbered ? Optional.of(numbered.names()) : Optional.empty();
    }

    @Override
    public String name(TableRow row) {
        return cells.given(row, NAME).or(() -> cells.given(row, KEY)).orElse(name);
    }

    @Override
    public List<String> groups(TableRow row) {
        if (!hasSites || site.isEmpty()) {
            return headings.sections();
        }
        merged += cells.given(row, TERMINAL).isEmpty() ? 1 : 0;
        return List.of(site);
    }

    @Override
    public Optional<String> firstGroup() {
        return headings.firstGroup();
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (merged > 0) {
            notes.add(merged + (merged == 1 ? " row without a site is" : " rows without a site are")
                    + " on the site of the row above");
        }
        headings.note().ifPresent(notes::add);
        return notes;
    }

    private RowFate filled(TableRow row) {
        if (cells.given(row, NAME).filter(PlanWords::isExample).isPresent()) {
            return RowFate.EXAMPLE;
        }
        if (inactive.include(row)) {
            return RowFate.INACTIVE;
        }
        cells.given(row, TERMINAL).filter(named -> hasSites).ifPresent(named -> site = named);
        Optional<String> own = cells.given(row, NAME).or(() -> cells.given(row, KEY));
        own.ifPresent(given -> name = given);
        boolean isBelow = own.isEmpty() && columns.reports().plans().isPresent() && !name.isEmpty();
        if (own.isEmpty() && !isBelow) {
            return nameless(row);
        }
        if (columns.reports().isPlan(row)) {
            return RowFate.PLAN;
        }
        boolean isTotal = cells.gives(row, DATES) ? vocabulary.isTotalAlone(name) : vocabulary.isTotal(name);
        return isTotal || vocabulary.isSum(name) ? RowFate.TOTAL : RowFate.READ;
    }

    private RowFate nameless(TableRow row) {
        if (vocabulary.isTotal(cells.first(row))) {
            return RowFate.TOTAL;
        }
        if (!cells.gives(row, STATEMENTS)) {
            return RowFate.REMARK;
        }
        problems.add(
                row.place(),
                "the row has a date or a percentage, but no name",
                "name its milestone, or remove the row");
        return RowFate.REFUSED;
    }

    private RowFate alone(TableRow row, Optional<TableRow> next) {
        String text = cells.first(row);
        if (Footnote.is(text)) {
            return RowFate.REMARK;
        }
        if (next.filter(isHeader).isPresent()) {
            return hasSites ? RowFate.HEADING : headings.titled(text);
        }
        if (vocabulary.isTotal(text)) {
            return RowFate.TOTAL;
        }
        if (hasSites && cells.given(row, TERMINAL).isPresent()) {
            site = text;
            return RowFate.HEADING;
        }
        if (!hasSites && headings.isOne(text, next, !isBegun)) {
            return headings.headed(text);
        }
        return cells.given(row, NAME).isPresent() ? RowFate.READ : filled(row);
    }
}
