package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ScheduleComparison;
import java.util.List;

/** The tables of a comparison, in the order in which people read them. */
record ChangeTables(ScheduleComparison comparison, ChangeWords words) {

    List<ChangeTable> all() {
        ChangeCells cells = new ChangeCells(words);
        ActivityTables activities = new ActivityTables(comparison, words, cells);
        LogicTables logic = new LogicTables(comparison, words, cells);
        return List.of(
                new MilestoneTable(comparison, words, cells).milestones(),
                activities.comings(),
                activities.changes(),
                activities.floats(),
                logic.links(),
                logic.calendars(),
                logic.lacks());
    }
}
