package dev.slipway.reports.internal.picture;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.State;
import java.time.LocalDate;

/**
 * The dates of one milestone, drawn on a time axis. Of two marks in one column the one that says more is drawn: the end of
 * a window over the as-of line, that over the inside of a window. All characters are of neutral width in Unicode, so that
 * terminals of East Asia give them one column too.
 */
final class TimelineMarks {

    static final char DEADLINE = '\u2591';
    static final char DEADLINE_END = '\u2590';
    static final char CANCELLED = '\u2717';
    static final char ON_HOLD = '\u01C1';
    static final char OPEN_START = '\u22C5';
    static final char FORECAST = '\u25AC';
    static final char FORECAST_END = '\u25B8';
    static final char FORECAST_ON_DEADLINE = '\u25CA';
    static final char ACTUAL = '\u2713';
    static final char ACTUAL_ON_DEADLINE = '\u2726';
    static final char AS_OF = '\u254E';
    static final char BEFORE = '\u2039';
    static final char AFTER = '\u203A';

    private final TimeAxis axis;
    private final StringBuilder cells;
    private char before = ' ';
    private char after = ' ';

    private TimelineMarks(TimeAxis axis) {
        this.axis = axis;
        this.cells = new StringBuilder(" ".repeat(axis.columns()));
    }

    /** Columns next to the axis, one on either side. */
    static final int SIDES = 2;

    /** The axis alone, with the as-of line. */
    static String asOf(TimeAxis axis, LocalDate asOf) {
        TimelineMarks marks = new TimelineMarks(axis);
        marks.put(asOf, AS_OF);
        return marks.line();
    }

    static String of(Timeline.Row row, TimeAxis axis, LocalDate asOf) {
        TimelineMarks marks = new TimelineMarks(axis);
        marks.inside(row.deadline(), row.deadline().hasStart() ? DEADLINE : OPEN_START);
        marks.inside(row.forecast(), FORECAST);
        marks.inside(row.actual(), ACTUAL);
        marks.put(asOf, AS_OF);
        marks.end(row.deadline(), deadlineEnd(row));
        marks.end(row.forecast(), marks.share(row.forecast(), row) ? FORECAST_ON_DEADLINE : FORECAST_END);
        marks.end(row.actual(), marks.share(row.actual(), row) ? ACTUAL_ON_DEADLINE : ACTUAL);
        row.windows().forEach(marks::beyond);
        return marks.line();
    }

    private static char deadlineEnd(Timeline.Row row) {
        if (row.isStopped(State.CANCELLED)) {
            return CANCELLED;
        }
        return row.isStopped(State.ON_HOLD) ? ON_HOLD : DEADLINE_END;
    }

    private String line() {
        return before + cells.toString() + after;
    }

    /** Whether the window lies on the axis from its first day to its last; what is open goes without saying. */
    static boolean isWhole(DateWindow window, TimeAxis axis) {
        return axis.range().contains(window.latestKnown())
                && (!window.hasStart() || axis.range().contains(window.start()));
    }

    private void inside(DateWindow window, char mark) {
        boolean isOutside = !window.isKnown()
                || window.startsAfter(axis.range().last())
                || window.endedBefore(axis.range().first());
        if (isOutside) {
            return;
        }
        LocalDate start = window.hasStart() ? window.start() : axis.range().first();
        for (int column = axis.column(start); column <= axis.column(window.latestKnown()); column++) {
            cells.setCharAt(column, mark);
        }
    }

    private void end(DateWindow window, char mark) {
        if (window.isKnown()) {
            put(window.latestKnown(), mark);
        }
    }

    private void put(LocalDate day, char mark) {
        if (axis.range().contains(day)) {
            cells.setCharAt(axis.column(day), mark);
        }
    }

    /** Whether the window ends in the column in which the deadline does. */
    private boolean share(DateWindow window, Timeline.Row row) {
        return window.isKnown()
                && row.deadline().isKnown()
                && axis.column(window.latestKnown())
                        == axis.column(row.deadline().latestKnown());
    }

    private void beyond(DateWindow window) {
        boolean startsBefore =
                !window.hasStart() || window.start().isBefore(axis.range().first());
        if (startsBefore) {
            before = BEFORE;
        }
        if (window.endsAfter(axis.range().last())) {
            after = AFTER;
        }
    }
}
