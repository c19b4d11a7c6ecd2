package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ActivityField;
import dev.slipway.model.comparison.ActivityPair;
import dev.slipway.model.comparison.FieldChange;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.reports.internal.workbook.Cell;
import dev.slipway.reports.internal.workbook.Column;
import java.util.List;
import java.util.Map;

/** The milestones of both snapshots: finish, float and what drives them, then and now. */
record MilestoneTable(ScheduleComparison comparison, ChangeWords words, ChangeCells cells) {

    ChangeTable milestones() {
        return new ChangeTable(
                words.text("milestones"),
                List.of(
                        cells.column("id", ChangeCells.ID_WIDTH, Column.Form.TEXT),
                        cells.column("name", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("finishThen", ChangeCells.VALUE_WIDTH, Column.Form.DAY),
                        cells.column("finishNow", ChangeCells.VALUE_WIDTH, Column.Form.DAY),
                        cells.column("days", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER),
                        cells.column("floatThen", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER),
                        cells.column("floatNow", ChangeCells.NUMBER_WIDTH, Column.Form.NUMBER),
                        cells.column("driversThen", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED),
                        cells.column("driversNow", ChangeCells.NAME_WIDTH, Column.Form.WRAPPED)),
                comparison.milestones().stream().map(this::milestone).toList());
    }

    private ChangeRow milestone(ActivityPair pair) {
        FieldChange finish = pair.field(ActivityField.FINISH);
        FieldChange room = pair.field(ActivityField.TOTAL_FLOAT);
        String then = words.drivers(pair.then().drivers());
        String now = words.drivers(pair.now().drivers());
        return new ChangeRow(
                List.of(
                        ChangeCells.name(pair.now().id()),
                        ChangeCells.name(pair.now().name()),
                        cells.cell(finish.then()),
                        cells.cell(finish.now()),
                        Cell.of(finish.difference()),
                        cells.cell(room.then()),
                        cells.cell(room.now()),
                        ChangeCells.name(then),
                        ChangeCells.name(now)),
                pair.now().title(),
                List.of(
                        words.state(finish) + "; " + words.state(room),
                        then.equals(now)
                                ? words.text("drivenAsBefore", Map.of("now", now))
                                : words.text("driven", Map.of("then", then, "now", now))));
    }
}
