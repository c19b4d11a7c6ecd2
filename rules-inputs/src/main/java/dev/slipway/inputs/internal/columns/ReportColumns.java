package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderSense;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.inputs.internal.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Columns of which each is a report: their headers are months or days, as {@code Jan-26} or {@code Forecast 2026-01-31}.
 *
 * @param forecasts the columns that hold dates, with the day of their report
 * @param percents those that hold percentages
 * @param plans the column, where there is one, that tells rows of what was planned from those of what is
 * @param remarks on those that hold what was planned, or nothing that is known
 */
public record ReportColumns(
        Map<Integer, LocalDate> forecasts, Map<Integer, LocalDate> percents, OptionalInt plans, List<String> remarks) {

    private static final int SEVERAL = 2;

    public static ReportColumns none() {
        return new ReportColumns(Map.of(), Map.of(), OptionalInt.empty(), List.of());
    }

    /** Those among the columns that hold no field of their own. */
    public static ReportColumns of(Header header, Collection<Integer> read, ColumnSample sample) {
        Map<Integer, Named> named = new LinkedHashMap<>();
        for (int column = 0; column < header.width(); column++) {
            if (!read.contains(column)) {
                int at = column;
                Named.of(header.names().get(column)).ifPresent(each -> named.put(at, each));
            }
        }
        return named.size() < SEVERAL ? none() : sorted(monthly(named), header, sample);
    }

    /** A header with a day in it, and what stands before the day. */
    private record Named(Optional<HeaderField> label, LocalDate day, boolean isFirstDay) {

        static Optional<Named> of(String name) {
            String[] words = name.split("\\s+");
            for (int count = 0; count < words.length; count++) {
                String before = String.join(" ", List.of(words).subList(0, count));
                String text = String.join(" ", List.of(words).subList(count, words.length));
                Optional<LocalDate> day = StatedDay.of(text);
                Optional<HeaderSense> label = HeaderVocabulary.any().sense(before);
                if (day.isPresent() && (count == 0 || label.isPresent())) {
                    return day.map(
                            found -> new Named(label.map(HeaderSense::field), found, found.getDayOfMonth() == 1));
                }
            }
            return Optional.empty();
        }
    }

    /** A spreadsheet keeps a month as its first day. */
    private static Map<Integer, Named> monthly(Map<Integer, Named> named) {
        if (!named.values().stream().allMatch(Named::isFirstDay)) {
            return named;
        }
        Map<Integer, Named> ends = new LinkedHashMap<>();
        named.forEach((column, each) -> ends.put(
                column,
                new Named(each.label(), each.day().withDayOfMonth(each.day().lengthOfMonth()), true)));
        return ends;
    }

    private static ReportColumns sorted(Map<Integer, Named> named, Header header, ColumnSample sample) {
        Map<Integer, LocalDate> forecasts = new TreeMap<>();
        Map<Integer, LocalDate> percents = new TreeMap<>();
        List<String> remarks = new ArrayList<>();
        named.forEach((column, each) -> {
            boolean isPlan = each.label()
                    .filter(field -> field == HeaderField.DEADLINE || field == HeaderField.PLANNED_PERCENT)
                    .isPresent();
            if (!isPlan && sample.isDated(column)) {
                forecasts.put(column, each.day());
            } else if (!isPlan && sample.isCounted(column)) {
                percents.put(column, each.day());
            } else {
                remarks.add("'" + header.names().get(column) + "' is not read: "
                        + (isPlan ? "it is a plan" : "it has neither dates nor percentages"));
            }
        });
        summarize("forecast", forecasts, header).ifPresent(remarks::add);
        summarize("percent", percents, header).ifPresent(remarks::add);
        return new ReportColumns(forecasts, percents, sample.planColumn(header.width()), remarks);
    }

    private static Optional<String> summarize(String field, Map<Integer, LocalDate> columns, Header header) {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(field + " from " + columns.size() + " columns of reports, '"
                        + String.join(
                                "', '",
                                columns.entrySet().stream()
                                        .map(each -> header.names().get(each.getKey()) + "' as of '" + each.getValue())
                                        .toList())
                        + "'");
    }

    /** Whether a row says what was planned, by the word in its column. */
    public boolean isPlan(TableRow row) {
        return plans.isPresent()
                && HeaderVocabulary.any()
                        .dateNamed(row.text(plans.getAsInt()))
                        .filter(HeaderField.DEADLINE::equals)
                        .isPresent();
    }

    public boolean isEmpty() {
        return forecasts.isEmpty() && percents.isEmpty();
    }
}
