package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.TitleRows;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.plan.PlanWords;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rows of an office's sheet. A site that is merged down over its rows stands in the first of them only; a heading is a
 * row with one cell above rows with more; sums and footnotes are no milestones.
 */
final class SheetGroups implements RowGroups {

    private final ActivityColumns columns;
    private final Predicate<TableRow> isHeader;
    private final FileProblems problems;
    private final HeaderVocabulary vocabulary = HeaderVocabulary.any();
    private final boolean hasSites;
    private final List<String> headings = new ArrayList<>();
    private String site = "";
    private String name = "";
    private final NumberedHeadings numbered = new NumberedHeadings();
    private final Optional<String> firstTitle;
    private List<String> sections;
    private boolean isBegun;
    private boolean isTitled;
    private boolean isHeaded;
    private boolean areHeadingsLoud;
    private int merged;

    /**
     * @param table of which the header may come again, each time below a title
     * @param sheet the site of rows that name none, where each sheet of the workbook is one; else empty
     * @param isHeader whether a row is that header
     */
    SheetGroups(RecognisedTable table, String sheet, Predicate<TableRow> isHeader, FileProblems problems) {
        this.columns = table.columns();
        this.isHeader = isHeader;
        this.firstTitle = new TitleRows(table.above()).nearest();
        this.sections = sheet.isEmpty() ? List.of() : List.of(sheet);
        this.problems = problems;
        this.hasSites = !columns.of(TERMINAL).isEmpty() && !columns.of(TERMINAL).equals(columns.of(NAME));
    }

    @Override
    public RowFate fate(TableRow row, Optional<TableRow> next) {
        if (own(row).isEmpty()) {
            return RowFate.OTHER;
        }
        boolean isNumbered =
                !hasSites && numbered.take(row, next, given(row, NAME).orElse(""));
        RowFate fate = isNumbered ? headed(numbered.names()) : isAlone(row) ? alone(row, next) : filled(row);
        isBegun = true;
        return fate;
    }

    @Override
    public String name(TableRow row) {
        return given(row, NAME).or(() -> given(row, KEY)).orElse(name);
    }

    @Override
    public List<String> groups(TableRow row) {
        if (!hasSites || site.isEmpty()) {
            return sections;
        }
        merged += given(row, TERMINAL).isEmpty() ? 1 : 0;
        return List.of(site);
    }

    @Override
    public Optional<String> firstGroup() {
        return firstTitle.filter(title -> isTitled);
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (merged > 0) {
            notes.add(merged + " rows without a site are on the site of the row above");
        }
        if (!headings.isEmpty()) {
            notes.add("sites from headings: '" + String.join("', '", headings) + "'");
        }
        return notes;
    }

    private RowFate filled(TableRow row) {
        if (given(row, NAME).filter(PlanWords::isExample).isPresent()) {
            return RowFate.EXAMPLE;
        }
        given(row, TERMINAL).filter(named -> hasSites).ifPresent(named -> site = named);
        Optional<String> own = given(row, NAME).or(() -> given(row, KEY));
        own.ifPresent(given -> name = given);
        boolean isBelow = own.isEmpty() && columns.reports().plans().isPresent() && !name.isEmpty();
        if (own.isEmpty() && !isBelow) {
            return nameless(row);
        }
        if (columns.reports().isPlan(row)) {
            return RowFate.PLAN;
        }
        boolean isDated = Stream.of(DEADLINE, FORECAST, ACTUAL)
                .anyMatch(field -> given(row, field).isPresent());
        boolean isTotal = isDated ? vocabulary.isTotalAlone(name) : vocabulary.isTotal(name);
        return isTotal ? RowFate.TOTAL : RowFate.READ;
    }

    private RowFate nameless(TableRow row) {
        boolean isStatement = Stream.of(DEADLINE, FORECAST, ACTUAL, PERCENT)
                .flatMap(field -> columns.of(field).stream())
                .anyMatch(column -> !row.text(column).isEmpty());
        if (vocabulary.isTotal(firstText(row))) {
            return RowFate.TOTAL;
        }
        if (!isStatement) {
            return RowFate.REMARK;
        }
        problems.add(
                row.place(),
                "the row has a date or a percentage, but no name",
                "name its milestone, or remove the row");
        return RowFate.REFUSED;
    }

    private RowFate alone(TableRow row, Optional<TableRow> next) {
        String text = firstText(row);
        if (next.filter(isHeader).isPresent()) {
            return titled(text);
        }
        if (vocabulary.isTotal(text)) {
            return RowFate.TOTAL;
        }
        if (Footnote.is(text)) {
            return RowFate.REMARK;
        }
        if (hasSites && given(row, TERMINAL).isPresent()) {
            site = text;
            return RowFate.HEADING;
        }
        if (!hasSites && isHeading(text, next)) {
            return headed(text);
        }
        return given(row, NAME).isPresent() ? RowFate.READ : filled(row);
    }

    /** As this table has a title of its own, so had the one above it. */
    private RowFate titled(String text) {
        if (hasSites) {
            return RowFate.HEADING;
        }
        if (headings.isEmpty() && sections.isEmpty()) {
            isTitled = true;
            firstTitle.ifPresent(headings::add);
        }
        return headed(text);
    }

    private RowFate headed(String text) {
        if (!isHeaded) {
            isHeaded = true;
            areHeadingsLoud = isLoud(text);
        }
        return headed(List.of(
                text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text));
    }

    private RowFate headed(List<String> names) {
        sections = names;
        headings.add(names.get(names.size() - 1));
        return RowFate.HEADING;
    }

    /** Where the first row is a heading, others like it are; else only what is written as headings are. */
    private boolean isHeading(String text, Optional<TableRow> next) {
        boolean isAbove = next.filter(row -> !isAlone(row)).isPresent();
        if (!isBegun || isHeaded) {
            return (isAbove || (isHeaded && areHeadingsLoud)) && (!areHeadingsLoud || isLoud(text));
        }
        return isAbove && isLoud(text);
    }

    private static boolean isLoud(String text) {
        boolean isUpper = text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        return isUpper || text.endsWith(":");
    }

    private boolean isAlone(TableRow row) {
        return own(row).size() == 1;
    }

    private String firstText(TableRow row) {
        return own(row).stream().findFirst().orElse("");
    }

    /** What its cells say, those of a table beside this one apart. */
    private List<String> own(TableRow row) {
        return row.texts().stream()
                .limit(columns.header().width())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Optional<String> given(TableRow row, ActivityField field) {
        return columns.of(field).stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
