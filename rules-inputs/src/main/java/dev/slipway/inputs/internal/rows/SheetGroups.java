package dev.slipway.inputs.internal.rows;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.internal.columns.ActivityColumns;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.plan.PlanWords;
import dev.slipway.inputs.internal.rows.RowAccount.Fate;
import dev.slipway.inputs.internal.snapshot.ActivityField;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.FileProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of an office's sheet. A site that is merged down over its rows stands in the first of them only; a heading is a
 * row with one cell above rows with more; sums and footnotes are no milestones.
 */
final class SheetGroups implements RowGroups {

    private static final int LONGEST_NAME = 100;

    private final ActivityColumns columns;
    private final FileProblems problems;
    private final HeaderVocabulary vocabulary = HeaderVocabulary.any();
    private final boolean hasSites;
    private final List<String> headings = new ArrayList<>();
    private String site = "";
    private String name = "";
    private String section;
    private boolean isBegun;
    private boolean isHeaded;
    private boolean areHeadingsLoud;
    private int merged;

    /**
     * @param sheet the site of rows that name none, where each sheet of the workbook is one; else empty
     */
    SheetGroups(ActivityColumns columns, String sheet, FileProblems problems) {
        this.columns = columns;
        this.section = sheet;
        this.problems = problems;
        this.hasSites = !columns.of(TERMINAL).isEmpty() && !columns.of(TERMINAL).equals(columns.of(NAME));
    }

    @Override
    public Fate fate(TableRow row, Optional<TableRow> next) {
        Fate fate = isAlone(row) ? alone(row, next) : filled(row);
        isBegun = true;
        return fate;
    }

    @Override
    public String name(TableRow row) {
        return given(row, NAME).or(() -> given(row, KEY)).orElse(name);
    }

    @Override
    public String group(TableRow row) {
        if (!hasSites || site.isEmpty()) {
            return section;
        }
        merged += given(row, TERMINAL).isEmpty() ? 1 : 0;
        return site;
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

    private Fate filled(TableRow row) {
        if (given(row, NAME).filter(PlanWords::isExample).isPresent()) {
            return Fate.EXAMPLE;
        }
        given(row, TERMINAL).filter(named -> hasSites).ifPresent(named -> site = named);
        Optional<String> own = given(row, NAME).or(() -> given(row, KEY));
        own.ifPresent(given -> name = given);
        boolean isBelow = own.isEmpty() && columns.reports().plans().isPresent() && !name.isEmpty();
        if (own.isEmpty() && !isBelow) {
            return nameless(row);
        }
        if (columns.reports().isPlan(row)) {
            return Fate.PLAN;
        }
        boolean isDated = Stream.of(DEADLINE, FORECAST, ACTUAL)
                .anyMatch(field -> given(row, field).isPresent());
        return !isDated && vocabulary.isTotal(name) ? Fate.TOTAL : Fate.READ;
    }

    private Fate nameless(TableRow row) {
        boolean isStatement = Stream.of(DEADLINE, FORECAST, ACTUAL, PERCENT)
                .flatMap(field -> columns.of(field).stream())
                .anyMatch(column -> !row.text(column).isEmpty());
        if (vocabulary.isTotal(firstText(row))) {
            return Fate.TOTAL;
        }
        if (!isStatement) {
            return Fate.REMARK;
        }
        problems.add(
                row.place(),
                "the row has a date or a percentage, but no name",
                "name its milestone, or remove the row");
        return Fate.REFUSED;
    }

    private Fate alone(TableRow row, Optional<TableRow> next) {
        String text = firstText(row);
        if (vocabulary.isTotal(text)) {
            return Fate.TOTAL;
        }
        if (text.length() > LONGEST_NAME || text.startsWith("*")) {
            return Fate.REMARK;
        }
        if (hasSites && given(row, TERMINAL).isPresent()) {
            site = text;
            return Fate.HEADING;
        }
        if (!hasSites && isHeading(text, next)) {
            return headed(text);
        }
        return given(row, NAME).isPresent() ? Fate.READ : filled(row);
    }

    private Fate headed(String text) {
        if (!isHeaded) {
            isHeaded = true;
            areHeadingsLoud = isLoud(text);
        }
        section = text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
        headings.add(section);
        return Fate.HEADING;
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

    private static boolean isAlone(TableRow row) {
        return row.texts().stream().filter(text -> !text.isEmpty()).count() == 1;
    }

    private static String firstText(TableRow row) {
        return row.texts().stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private Optional<String> given(TableRow row, ActivityField field) {
        return columns.of(field).stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
