package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.RowFate;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headings above the rows of a sheet: a row with one cell above rows with more, or a title above a header that comes again. */
final class SheetHeadings {

    private final SheetCells cells;
    private final Optional<String> firstTitle;
    private final List<String> headings = new ArrayList<>();
    private List<String> sections;
    private boolean isTitled;
    private boolean isHeaded;
    private boolean areLoud;

    /**
     * @param firstTitle what stands above the table
     * @param sheet the site that the sheet is; empty where it is none
     */
    SheetHeadings(SheetCells cells, Optional<String> firstTitle, String sheet) {
        this.cells = cells;
        this.firstTitle = firstTitle;
        this.sections = sheet.isEmpty() ? List.of() : List.of(sheet);
    }

    /** The headings under which the next row stands. */
    List<String> sections() {
        return sections;
    }

    /** The title above the table, where it turned out to be the heading of its first rows. */
    Optional<String> firstGroup() {
        return firstTitle.filter(title -> isTitled);
    }

    Optional<String> note() {
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of("sites from headings: '" + String.join("', '", headings) + "'");
    }

    /** As this table has a title of its own, so had the one above it. */
    RowFate titled(String text) {
        if (headings.isEmpty() && sections.isEmpty()) {
            isTitled = true;
            firstTitle.ifPresent(headings::add);
        }
        return headed(text);
    }

    RowFate headed(String text) {
        if (!isHeaded) {
            isHeaded = true;
            areLoud = isLoud(text);
        }
        return headed(List.of(
                text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text));
    }

    RowFate headed(List<String> names) {
        sections = names;
        headings.add(names.get(names.size() - 1));
        return RowFate.HEADING;
    }

    /**
     * Whether a text alone in its row is a heading. Where the first row is one, others like it are; else only what is
     * written as headings are.
     *
     * @param isFirst whether no row was before it
     */
    boolean isOne(String text, Optional<TableRow> next, boolean isFirst) {
        boolean isAbove = next.filter(row -> !cells.isAlone(row)).isPresent();
        if (isFirst || isHeaded) {
            return (isAbove || (isHeaded && areLoud)) && (!areLoud || isLoud(text));
        }
        return isAbove && isLoud(text);
    }

    private static boolean isLoud(String text) {
        boolean isUpper = text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        return isUpper || text.endsWith(":");
    }
}
