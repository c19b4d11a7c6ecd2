package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.table.WrittenDate.Settled;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.DayText;
import dev.slipway.model.dates.InvalidDateException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows of a table with their dates in the spelling of the domain. Where a date can be read as two days, the column
 * is looked through ahead for one that settles its order, then the other columns; a row whose date nothing settles becomes a problem and is
 * passed over, as is one with an error of its spreadsheet in a cell that is read.
 */
public final class DatedRows {

    /** So many rows are held at most to find out how the dates of a column are written. */
    private static final int LOOK_AHEAD = 10_000;

    private static final int REFUSALS = 3;

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");

    private final Table table;
    private final SpreadsheetErrors errors;
    private final int[] dates;
    private final ColumnOrder[] orders;
    private final ColumnNumbers[] bare;
    private final FileProblems problems;
    private final Deque<TableRow> ahead = new ArrayDeque<>();
    private Optional<TableRow> current = Optional.empty();
    private int count;
    private int serials;
    private boolean isCountReported;

    /**
     * Rows of the table from its next one on.
     *
     * @param read the columns whose cells are read at all
     * @param dates those of them that hold dates
     * @param given how dates of three numbers are written, where that is known
     */
    public DatedRows(
            Table table,
            Collection<Integer> read,
            Collection<Integer> dates,
            Optional<DateOrder> given,
            FileProblems problems) {
        this.table = table;
        this.errors =
                new SpreadsheetErrors(read.stream().mapToInt(Integer::intValue).toArray(), problems);
        this.problems = problems;
        this.dates = dates.stream().mapToInt(Integer::intValue).toArray();
        this.orders =
                dates.stream().map(column -> new ColumnOrder(column, given)).toArray(ColumnOrder[]::new);
        this.bare = dates.stream().map(column -> new ColumnNumbers()).toArray(ColumnNumbers[]::new);
    }

    /** The next row that can be read. */
    public Optional<TableRow> next() throws IOException {
        for (Optional<TableRow> row = take(); row.isPresent(); row = take()) {
            if (errors.areNoneIn(row.get())) {
                Optional<TableRow> dated = dated(row.get());
                if (dated.isPresent()) {
                    return dated;
                }
            }
        }
        reportMoreDates();
        return Optional.empty();
    }

    /**
     * How the dates of each column were understood that could have been understood otherwise: {@code dmy as settled by row
     * 7}.
     *
     * @param names of all columns
     */
    public Map<Integer, String> readings(List<String> names) {
        Map<Integer, String> readings = new TreeMap<>();
        for (int i = 0; i < dates.length; i++) {
            Optional<String> order = orders[i].told(names);
            Optional<String> reading = order.isPresent() ? order : bare[i].told();
            int column = dates[i];
            reading.ifPresent(told -> readings.put(column, told));
        }
        return readings;
    }

    /** How many bare numbers were read as days because the workbook says that they are. */
    public int serials() {
        return serials;
    }

    private void reportMoreDates() {
        int further = Arrays.stream(orders)
                .mapToInt(order -> Math.max(0, order.refused() - REFUSALS))
                .sum();
        if (further > 0 && !isCountReported) {
            isCountReported = true;
            String message = further + " more dates that can be read as two are not listed";
            problems.add(Place.FILE, message, "what settles the first ones settles all");
        }
    }

    /** How many rows the table had so far, those that could not be read among them. */
    public int count() {
        return count;
    }

    private Optional<TableRow> take() throws IOException {
        return ahead.isEmpty() ? fetch() : Optional.of(ahead.remove());
    }

    private Optional<TableRow> fetch() throws IOException {
        Optional<TableRow> row = table.next();
        count += row.isPresent() ? 1 : 0;
        return row;
    }

    private void learn(TableRow row) {
        for (int i = 0; i < dates.length; i++) {
            String cell = row.cell(dates[i]);
            int at = i;
            numbers(cell).forEach(numbers -> orders[at].learn(numbers, row.place(dates[at])));
            bare[i].learn(cell.strip());
        }
    }

    /** The row with its dates rewritten, where any must be: most need not. */
    private Optional<TableRow> dated(TableRow row) throws IOException {
        TableRow dated = row;
        current = Optional.of(row);
        for (int i = 0; i < dates.length; i++) {
            String cell = row.cell(dates[i]);
            if (isPlain(cell)) {
                bare[i].learn(cell);
            } else {
                String text = cell.strip();
                bare[i].learn(text);
                Optional<String> iso = isBare(text, i) ? bare(text, i) : iso(text, row.place(dates[i]), orders[i]);
                if (iso.isEmpty()) {
                    return Optional.empty();
                }
                dated = new RewrittenRow(dated, dates[i], iso.get());
            }
        }
        return Optional.of(dated);
    }

    private boolean isBare(String text, int column) throws IOException {
        if (table.dayZero().isPresent() && SERIAL.matcher(text).matches()) {
            return true;
        }
        if (!ColumnNumbers.isLike(text)) {
            return false;
        }
        while (!bare[column].isDecided() && readAhead()) {
            // until a cell of the column contradicts, or no more rows are held
        }
        bare[column].decide();
        return true;
    }

    /** The day that a bare number is, as the workbook or the whole column says; else the text unchanged. */
    private Optional<String> bare(String text, int column) {
        if (table.dayZero().isPresent() && SERIAL.matcher(text).matches()) {
            serials++;
            return table.dayZero()
                    .map(zero -> zero.plusDays((long) Double.parseDouble(text)).toString());
        }
        return Optional.of(bare[column].day(text).map(LocalDate::toString).orElse(text));
    }

    /** The date as the domain writes it; the text unchanged where its form is not one of offices; nothing if refused. */
    private Optional<String> iso(String text, Place place, ColumnOrder order) throws IOException {
        Optional<WrittenDate> written = OfficeDates.read(text); // asked first, because it refuses nothing
        if (written.isPresent()) {
            String mark = DayText.saysActual(text) ? " A" : "";
            return (written.get() instanceof Settled settled
                            ? Optional.of(settled.iso())
                            : ordered(text, (Numbers) written.get(), place, order))
                    .map(iso -> iso + mark);
        }
        Optional<DateWindow> ofDomain = ofTheDomain(text);
        if (ofDomain.isPresent()) {
            return Optional.of(spelled(ofDomain.get(), text));
        }
        Optional<DateRange> range = DateRange.of(text);
        return range.isPresent() ? iso(range.get(), text, place, order) : Optional.of(text);
    }

    /** The two days of a range, where both sides are days. */
    private Optional<String> iso(DateRange range, String text, Place place, ColumnOrder order) throws IOException {
        numbers(range.last()).forEach(numbers -> order.learn(numbers, place));
        if (isNoDay(range.first()) || isNoDay(range.last())) {
            return Optional.of(text);
        }
        Optional<String> first = iso(range.first(), place, order);
        Optional<String> last = first.isPresent() ? iso(range.last(), place, order) : Optional.empty();
        return last.map(day -> first.orElseThrow() + "/" + day);
    }

    private boolean isNoDay(String text) {
        return ofTheDomain(text).filter(DatedRows::isOneDay).isEmpty()
                && OfficeDates.read(text).isEmpty();
    }

    private static boolean isOneDay(DateWindow date) {
        return date.isKnown() && date.start().equals(date.end());
    }

    /** A day in ISO form; a longer date, as {@code Aug 2027}, in its own words. */
    private static String spelled(DateWindow date, String text) {
        if (!isOneDay(date)) {
            return text;
        }
        return date.saysActual() ? date.start() + " A" : date.start().toString();
    }

    private Optional<DateWindow> ofTheDomain(String text) {
        try {
            return Optional.of(DateWindow.parse(text, problems.fiscalYear()));
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }

    private Optional<String> ordered(String text, Numbers numbers, Place place, ColumnOrder order) throws IOException {
        order.learn(numbers, place);
        if (order.isContradictedBy(numbers)) {
            problems.add(
                    place,
                    "in " + text + " the " + (isDayFirst(numbers) ? "day" : "month") + " comes first, but "
                            + order.reason(),
                    "write it as "
                            + numbers.in(numbers.order().orElseThrow())
                                    .map(LocalDate::toString)
                                    .orElse("2025-09-30"));
            return Optional.empty();
        }
        if (numbers.isAmbiguous()) {
            order.need();
            settle(numbers, order);
        }
        if (numbers.isAmbiguous() && order.of(numbers).isEmpty()) {
            refuse(text, numbers, place, order);
            return Optional.empty();
        }
        DateOrder own = order.of(numbers).or(numbers::order).orElse(DateOrder.DAY_MONTH_YEAR);
        return Optional.of(numbers.in(own).map(LocalDate::toString).orElse(text));
    }

    /** Looks ahead for a date of the column that settles its order; where none does, another column of the table may. */
    private void settle(Numbers numbers, ColumnOrder order) throws IOException {
        current.ifPresent(this::learn); // its later columns too
        while (order.of(numbers).isEmpty() && readAhead()) {
            // until it is settled, or no more rows are held
        }
        if (order.of(numbers).isEmpty() && order.isSilent()) {
            List<ColumnOrder> others = Arrays.stream(orders)
                    .filter(other -> other.shown().isPresent())
                    .toList();
            if (others.stream().map(ColumnOrder::shown).distinct().count() == 1) {
                order.adopt(others.get(0));
            }
        }
    }

    /** Takes in one more row that is held until its turn. */
    private boolean readAhead() throws IOException {
        Optional<TableRow> row = ahead.size() < LOOK_AHEAD ? fetch() : Optional.empty();
        row.ifPresent(read -> {
            learn(read);
            ahead.add(read);
        });
        return row.isPresent();
    }

    private static boolean isDayFirst(Numbers numbers) {
        return numbers.order().filter(DateOrder.DAY_MONTH_YEAR::equals).isPresent();
    }

    /** Of many in one column the first few are enough: what settles them settles all. */
    private void refuse(String text, Numbers numbers, Place place, ColumnOrder column) {
        column.refuse();
        if (column.refused() > REFUSALS) {
            return;
        }
        String either = List.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR).stream()
                .flatMap(order -> numbers.in(order).stream().map(day -> day + " (" + order.word() + ")"))
                .reduce((one, other) -> one + " or " + other)
                .orElse("2025-09-30");
        problems.add(
                place,
                text + " can be read as two dates, day or month first, and no other date of the file settles it",
                "it is " + either + ": say which with --date-order, or with dateOrder in mapping.yaml");
    }

    /** The dates of a cell of which the order is to be found: one, or the two of a range. */
    private static List<Numbers> numbers(String cell) {
        if (isPlain(cell)) {
            return List.of();
        }
        String text = cell.strip();
        Optional<DateRange> range = DateRange.of(text);
        return (range.isPresent() ? Stream.of(range.get().first(), range.get().last()) : Stream.of(text))
                .flatMap(day -> OfficeDates.read(day).stream())
                .filter(Numbers.class::isInstance)
                .map(Numbers.class::cast)
                .toList();
    }

    /** Whether there is nothing to do: checked without a pattern, because rows come by the million. */
    private static boolean isPlain(String cell) {
        return switch (cell.length()) {
            case 0, 1, 2, 3, 4 -> true;
            case 7 -> cell.charAt(4) == '-' && isYear(cell);
            case 10 -> cell.charAt(4) == '-' && cell.charAt(7) == '-';
            default -> false;
        };
    }

    private static boolean isYear(String cell) {
        for (int i = 0; i < 4; i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
