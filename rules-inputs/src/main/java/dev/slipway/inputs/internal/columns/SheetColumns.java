package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.columns.FoundColumns.Found;
import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of an office's sheet holds which field, by the words of its headers. Where several could, the one that says
 * so most clearly does, and the others are told.
 */
final class SheetColumns {

    private static final int PROJECT = 8;

    private final FoundColumns found;
    private final Map<SnapshotField, List<Integer>> columns = new EnumMap<>(SnapshotField.class);
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param below rows of the table, by which a header of two meanings is settled
     */
    SheetColumns(Header header, List<TableRow> below) {
        this.found = new FoundColumns(header, new ColumnSample(below));
        found.counts().forEach(each -> remarks.add(found.named(List.of(each)) + " holds numbers, and is not read"));
        assign();
    }

    Map<SnapshotField, List<Integer>> columns() {
        return columns;
    }

    /** What was decided between columns that could hold the same; a sentence each. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void assign() {
        put(SnapshotField.NAME, found.all(HeaderField.NAME).stream().limit(1).toList());
        sites();
        put(SnapshotField.KEY, found.all(HeaderField.KEY));
        if (!found.has(HeaderField.KEY) && found.has(HeaderField.AFTER)) {
            put(SnapshotField.KEY, found.all(HeaderField.ROW_NUMBER));
        }
        dates();
        put(SnapshotField.START, found.all(HeaderField.START));
        put(SnapshotField.PERCENT, found.best(HeaderField.PERCENT));
        put(SnapshotField.STATE, found.all(HeaderField.STATE));
        put(SnapshotField.HEALTH, found.all(HeaderField.HEALTH));
        put(SnapshotField.KIND, found.all(HeaderField.KIND));
        put(SnapshotField.OWNER, found.all(HeaderField.OWNER));
        put(SnapshotField.NOTE, found.all(HeaderField.NOTE));
        put(SnapshotField.AFTER, found.all(HeaderField.AFTER));
        put(SnapshotField.REPORT_DATE, found.all(HeaderField.REPORT_DATE));
        unread();
    }

    private void dates() {
        SheetDates dates = new SheetDates(found);
        put(SnapshotField.DEADLINE, dates.deadline());
        put(SnapshotField.FORECAST, dates.forecast());
        put(SnapshotField.ACTUAL, dates.actual());
        remarks.addAll(dates.remarks());
    }

    /** A project is a site of its milestones; where nothing else names the rows, it is the milestone as well. */
    private void sites() {
        List<Found> sites =
                new ArrayList<>(found.best(HeaderField.SITE).stream().limit(1).toList());
        Optional<Found> project = found.all(HeaderField.NAME).stream()
                .filter(name -> name.rank() >= PROJECT)
                .findFirst();
        if (project.isPresent()
                && (sites.isEmpty() || (!isName(project.get()) && sites.get(0).rank() > SheetDates.PROMISED))) {
            sites = List.of(project.get());
        }
        put(SnapshotField.TERMINAL, sites);
    }

    private boolean isName(Found project) {
        return columns.getOrDefault(SnapshotField.NAME, List.of()).contains(project.column());
    }

    private void unread() {
        for (HeaderField field : List.of(HeaderField.PLANNED_PERCENT, HeaderField.ACTUAL_START)) {
            found.all(field)
                    .forEach(each ->
                            remarks.add(found.named(List.of(each)) + " is " + field.meaning() + ", which is not read"));
        }
        found.all(HeaderField.DATE)
                .forEach(each ->
                        remarks.add(found.named(List.of(each)) + " does not say which date it is, and is not read"));
        if (columns.containsKey(SnapshotField.KEY)) {
            return;
        }
        found.all(HeaderField.ROW_NUMBER)
                .forEach(each ->
                        remarks.add(found.named(List.of(each)) + " numbers the rows, and is no key of milestones"));
    }

    private void put(SnapshotField field, List<Found> chosen) {
        if (!chosen.isEmpty()) {
            columns.put(field, chosen.stream().map(Found::column).toList());
        }
    }
}
