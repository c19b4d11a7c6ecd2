package dev.slipway.reports.internal.picture;

import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.facts.measure.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A chart of trends in rows of characters, the latest forecasts at the top. */
final class TrendMarks {

    /** Rows of a chart. */
    static final int ROWS = 16;

    /** Where more than one milestone is in one place. */
    static final char SEVERAL = '*';

    static final char DIAGONAL = '\u22C5';
    static final char AS_OF = '\u254E';
    static final char DEADLINE = '\u25C2';

    private final TrendChart chart;
    private final TimeAxis axis;
    private final List<StringBuilder> rows = new ArrayList<>();

    private TrendMarks(TrendChart chart, TimeAxis axis) {
        this.chart = chart;
        this.axis = axis;
        for (int row = 0; row < ROWS; row++) {
            rows.add(new StringBuilder(" ".repeat(axis.columns())));
        }
    }

    static TrendMarks of(TrendChart chart, TimeAxis axis, LocalDate asOf) {
        TrendMarks marks = new TrendMarks(chart, axis);
        rows(marks).forEach(row -> row.setCharAt(axis.column(asOf), AS_OF));
        for (int column = 0; column < axis.columns(); column++) {
            marks.put(column, axis.day(column), DIAGONAL);
        }
        chart.lines().forEach(marks::putOverrun);
        chart.lines().forEach(marks::putForecasts);
        return marks;
    }

    private static List<StringBuilder> rows(TrendMarks marks) {
        return marks.rows;
    }

    String line(int row) {
        return rows.get(row).toString();
    }

    /** The letters of those whose deadline ends in this row, after an arrow; empty where there is none. */
    String deadlines(int row) {
        StringBuilder letters = new StringBuilder();
        for (TrendChart.Line line : chart.lines()) {
            boolean isHere = line.deadline().isKnown() && row(line.deadline().latestKnown()) == row;
            if (isHere) {
                letters.append(line.letter());
            }
        }
        return letters.isEmpty() ? "" : " " + DEADLINE + letters;
    }

    private void putOverrun(TrendChart.Line line) {
        if (line.overrun().isEmpty()) {
            return;
        }
        Trend trend = line.overrun().get();
        Forecast last = line.forecasts().get(line.forecasts().size() - 1);
        LocalDate end = trend.meetsDiagonalOn().orElse(axis.range().last());
        for (int column = axis.column(last.reportDate()); column <= axis.column(end); column++) {
            put(column, trend.forecastOn(axis.day(column)), Character.toLowerCase(line.letter()));
        }
    }

    private void putForecasts(TrendChart.Line line) {
        for (Forecast forecast : line.forecasts()) {
            int column = axis.column(forecast.reportDate());
            int row = row(forecast.window().latestKnown());
            char there = rows.get(row).charAt(column);
            boolean isTaken = there == SEVERAL || (there >= 'A' && there < line.letter());
            rows.get(row).setCharAt(column, isTaken ? SEVERAL : line.letter());
        }
    }

    private void put(int column, LocalDate height, char mark) {
        if (chart.forecasts().contains(height)) {
            rows.get(row(height)).setCharAt(column, mark);
        }
    }

    /** The row of a day; the first or the last for days that are too far away to be shown. */
    private int row(LocalDate day) {
        return ROWS - 1 - chart.forecasts().part(day, ROWS);
    }
}
