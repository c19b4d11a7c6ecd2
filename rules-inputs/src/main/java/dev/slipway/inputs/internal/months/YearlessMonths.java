package dev.slipway.inputs.internal.months;

import dev.slipway.inputs.internal.columns.ColumnSample;
import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.columns.TitleRows;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.months.MonthRun.Named;
import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.inputs.internal.table.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Columns that are called by months without a year: {@code Apr, May, Jun}. The year is written into their headers where a
 * month beside them, a title or the day of the report settles it; else nothing is changed, and that is told.
 *
 * @param header the row that names them
 * @param above the rows above it
 */
public record YearlessMonths(TableRow header, List<TableRow> above, MonthRun run) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}月");
    private static final String ANY_YEAR = "2000";
    private static final int SEVERAL = 2;

    /**
     * Writes the year of its months into the header of a table.
     *
     * @param reportDate the day as of which the file speaks, where that is known
     * @return how they were understood, in a sentence; empty where there are none
     */
    public static Optional<String> settle(Preview table, Optional<LocalDate> reportDate) throws IOException {
        List<TableRow> rows = table.peek(RecognisedTable.HEADER_ROWS);
        Optional<YearlessMonths> found = IntStream.range(0, rows.size())
                .filter(at ->
                        HeaderVocabulary.any().namesMilestones(rows.get(at).texts()))
                .mapToObj(at -> in(rows.get(at), rows.subList(0, at), rows.subList(at + 1, rows.size())))
                .flatMap(Optional::stream)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        YearlessMonths months = found.get();
        Optional<Settled> settled = months.settled(reportDate);
        settled.ifPresent(
                each -> table.rewrite(row -> row.equals(months.header()) ? months.dated(each.months()) : Map.of()));
        return Optional.of(months.told(settled));
    }

    private record Settled(Map<Integer, YearMonth> months, String by) {}

    private static Optional<YearlessMonths> in(TableRow header, List<TableRow> above, List<TableRow> below) {
        List<Named> named = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            named(column, header.text(column)).ifPresent(named::add);
        }
        List<Named> open = named.stream().filter(each -> each.dated().isEmpty()).toList();
        if (open.size() < SEVERAL) {
            return Optional.empty();
        }
        ColumnSample sample = new ColumnSample(below);
        int last = IntStream.range(0, named.size())
                .filter(at -> !sample.isEmpty(named.get(at).column()))
                .max()
                .orElse(0);
        return Optional.of(new YearlessMonths(header, above, new MonthRun(named, last)));
    }

    private static Optional<Named> named(int column, String text) {
        Optional<LocalDate> dated = StatedDay.of(text);
        Optional<LocalDate> month = dated.isPresent() || YEAR.matcher(text).find()
                ? dated
                : StatedDay.of(with(text.substring(text.lastIndexOf(' ') + 1), ANY_YEAR));
        boolean isMonth = text.chars().noneMatch(Character::isDigit)
                || NUMBERED.matcher(text).matches()
                || dated.isPresent();
        return month.filter(any -> isMonth).map(day -> new Named(column, day.getMonth(), dated.map(YearMonth::from)));
    }

    private static String with(String month, String year) {
        return NUMBERED.matcher(month).matches() ? year + "年" + month : month + " " + year;
    }

    /** Two that settle it otherwise settle nothing. */
    private Optional<Settled> settled(Optional<LocalDate> reportDate) {
        Optional<Settled> beside = run.besideYear().map(months -> new Settled(months, "the months beside them"));
        if (beside.isPresent()) {
            return beside;
        }
        Optional<Settled> byDay = new TitleRows(above)
                .reportDate()
                .or(() -> reportDate)
                .flatMap(day -> run.until(day).map(months -> new Settled(months, "the day of the report, " + day)));
        Optional<Settled> byTitle =
                yearAbove().flatMap(year -> run.in(year).map(months -> new Settled(months, "the year above them")));
        boolean isOpposed = byDay.isPresent()
                && byTitle.isPresent()
                && !byDay.get().months().equals(byTitle.get().months());
        return isOpposed ? Optional.empty() : byTitle.or(() -> byDay);
    }

    private Optional<Integer> yearAbove() {
        Set<Integer> years = new LinkedHashSet<>();
        above.forEach(row -> row.texts().forEach(text -> YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .forEach(years::add)));
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
    }

    private Map<Integer, String> dated(Map<Integer, YearMonth> months) {
        List<Integer> open = open().stream().map(Named::column).toList();
        Map<Integer, String> headers = new TreeMap<>();
        months.forEach((column, month) -> {
            if (open.contains(column)) {
                headers.put(column, with(header.text(column), String.valueOf(month.getYear())));
            }
        });
        return headers;
    }

    private List<Named> open() {
        return run.months().stream().filter(each -> each.dated().isEmpty()).toList();
    }

    private String told(Optional<Settled> settled) {
        List<Named> open = open();
        String names = "the months '" + header.text(open.get(0).column()) + "' to '"
                + header.text(open.get(open.size() - 1).column()) + "'";
        return settled.map(each -> names + " are those up to "
                        + each.months().get(open.get(open.size() - 1).column()) + ", by " + each.by())
                .orElse(names + " have no year, and nothing settles it: write it into their headers");
    }
}
