package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.columns.ReportColumns;
import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.states.CompletionCell;
import dev.slipway.inputs.internal.states.CompletionCell.Spoken;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.table.TableRow;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Kind;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import dev.slipway.model.status.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes of a row with a column a month one report a month, the latest with all else that the row says. */
final class ReportedRows {

    private final ReportColumns columns;
    private final CompletionCell completions;
    private final boolean areFractions;
    private final List<String> unread = new ArrayList<>();

    ReportedRows(ReportColumns columns, ColumnSample sample, StateWords words) {
        this.completions = new CompletionCell(words);
        this.columns = columns;
        this.areFractions = !columns.percents().isEmpty()
                && columns.percents().keySet().stream().allMatch(sample::isBelowOne);
    }

    Stream<Activity> spread(Activity activity, ActivityRow.Draft draft, TableRow row) {
        TreeMap<LocalDate, Report> reports = new TreeMap<>();
        columns.forecasts().forEach((column, day) -> {
            Optional<DateWindow> forecast = forecast(row, column);
            Optional<State> state = forecast.isPresent() ? Optional.empty() : state(row, column);
            if (forecast.isPresent() || state.isPresent()) {
                Report report = reports.computeIfAbsent(day, any -> new Report(row.place(column)));
                report.forecast = forecast;
                report.state = state;
            }
        });
        columns.percents().forEach((column, day) -> percent(row, column)
                .ifPresent(done -> reports.computeIfAbsent(day, any -> new Report(row.place(column))).percent =
                        OptionalDouble.of(done)));
        return reports.isEmpty()
                ? Stream.of(activity)
                : reports.entrySet().stream().map(each -> each.getValue()
                        .of(activity, draft, each.getKey(), each.getKey().equals(reports.lastKey())));
    }

    /** What the columns of one day say. */
    private static final class Report {

        private final Place place;
        private Optional<DateWindow> forecast = Optional.empty();
        private OptionalDouble percent = OptionalDouble.empty();
        private Optional<State> state = Optional.empty();

        Report(Place place) {
            this.place = place;
        }

        Activity of(Activity activity, ActivityRow.Draft draft, LocalDate day, boolean isLast) {
            return draft.builder()
                    .place(place)
                    .forecast(isLast ? activity.forecast().or(() -> forecast) : forecast)
                    .percent(percent.isPresent() || !isLast ? percent : activity.percent())
                    .state(state.or(() -> activity.state().filter(any -> isLast)))
                    .health(activity.health().filter(any -> isLast))
                    .whole(isLast && activity.isWhole())
                    .actual(isLast ? activity.actual() : Optional.empty())
                    .note(isLast ? activity.note() : "")
                    .reported(Optional.of(day))
                    .build();
        }
    }

    /** What was not read; a sentence each. */
    List<String> notes() {
        return unread.isEmpty()
                ? List.of()
                : List.of((unread.size() == 1
                                ? "1 cell of the columns of reports is no date and was"
                                : unread.size() + " cells of the columns of reports are no dates and were")
                        + " not read: "
                        + String.join(", ", unread.subList(0, Math.min(3, unread.size()))));
    }

    private Optional<DateWindow> forecast(TableRow row, int column) {
        try {
            String text = row.text(column);
            return text.isEmpty() ? Optional.empty() : Optional.of(DateWindow.parse(text));
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }

    /** What a word says that stands where the date of a forecast would: {@code Done}. */
    private Optional<State> state(TableRow row, int column) {
        if (row.text(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<State> state = completions
                .read(new Scalar(row.text(column), Kind.TEXT, row.place(column)))
                .flatMap(Spoken::state);
        if (state.isEmpty()) {
            note(row, column);
        }
        return state;
    }

    private Optional<Double> percent(TableRow row, int column) {
        String text = row.text(column).replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean isSigned = text.endsWith("%");
        String digits = (isSigned ? text.substring(0, text.length() - 1) : text).strip();
        if (!digits.matches("\\d{1,3}(\\.\\d+)?")) {
            note(row, column);
            return Optional.empty();
        }
        double stated = Double.parseDouble(digits) * (areFractions && !isSigned ? 100 : 1);
        if (stated > 100) {
            note(row, column);
            return Optional.empty();
        }
        return Optional.of(Math.round(stated * 1e6) / 1e6);
    }

    private void note(TableRow row, int column) {
        unread.add("'" + row.text(column) + "' in "
                + (row.place(column).name().isEmpty()
                        ? "line " + row.place(column).line()
                        : row.place(column).name()));
    }
}
