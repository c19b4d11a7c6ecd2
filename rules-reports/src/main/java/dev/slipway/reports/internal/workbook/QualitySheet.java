package dev.slipway.reports.internal.workbook;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.facts.ScheduleStatus;
import dev.slipway.model.facts.measure.CountedPoint;
import dev.slipway.reports.internal.say.QualityPoints;
import dev.slipway.reports.internal.say.QualityPoints.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A row for each point of each schedule, and one for each earlier snapshot of it. */
record QualitySheet(SheetWords words) implements SheetContent {

    @Override
    public String name() {
        return words.text("quality");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                words.column("programme", 16),
                words.column("schedule", 28, Column.Form.WRAPPED),
                words.column("snapshot", SheetWords.DATE_WIDTH, Column.Form.DAY),
                words.column("rule", 9),
                words.column("point", 30),
                words.column("count", 12, Column.Form.NUMBER),
                words.column("total", 12, Column.Form.NUMBER),
                words.column("share", 12, Column.Form.PERCENT),
                words.column("limit", 18),
                words.column("verdict", 32, Column.Form.STATE),
                words.column("file", 24));
    }

    @Override
    public List<List<Cell>> rows(Assessment assessment) {
        QualityPoints quality = new QualityPoints(assessment, words.words());
        List<List<Cell>> rows = new ArrayList<>();
        for (Point point : quality.all()) {
            rows.add(row(point, point.schedule(), point.point().stream().toList(), point.verdict(), quality));
            point.earlier()
                    .forEach(before -> rows.add(row(point, before.snapshot(), List.of(before.point()), "", quality)));
        }
        return rows;
    }

    /** Without figures where the point could not be judged. */
    private static List<Cell> row(
            Point point, ScheduleStatus snapshot, List<CountedPoint> figures, String verdict, QualityPoints quality) {
        List<Cell> row = new ArrayList<>(List.of(
                SheetWords.name(point.schedule().about()),
                Cell.of(snapshot.report().reportDate()),
                SheetWords.name(point.rule()),
                SheetWords.name(point.title())));
        if (figures.isEmpty()) {
            row.addAll(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY));
        }
        for (CountedPoint counted : figures) {
            row.add(Cell.of(OptionalDouble.of(counted.count())));
            row.add(Cell.of(OptionalDouble.of(counted.total())));
            row.add(Cell.of(OptionalDouble.of(counted.share())));
            row.add(Cell.of(quality.limit(counted)));
        }
        row.add(SheetWords.name(verdict));
        row.add(SheetWords.name(snapshot.report().provenance().file()));
        return row;
    }
}
