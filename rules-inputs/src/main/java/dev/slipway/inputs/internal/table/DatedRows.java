package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.table.WrittenDate.Settled;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of a table with their dates in the spelling of the domain. Where a date can be read as two days, the column
 * is looked through ahead for one that settles its order; a row whose date nothing settles becomes a problem and is
 * passed over, as is one with an error of its spreadsheet in a cell that is read.
 */
public final class DatedRows {

    /** So many rows are held at most to find out how the dates of a column are written. */
    private static final int LOOK_AHEAD = 10_000;

    private static final int REFUSALS = 3;

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#GETTING_DATA");

    private final Table table;
    private final int[] read;
    private final int[] dates;
    private final ColumnOrder[] orders;
    private final FileProblems problems;
    private final Deque<TableRow> ahead = new ArrayDeque<>();
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
        this.read = read.stream().mapToInt(Integer::intValue).toArray();
        this.problems = problems;
        this.dates = dates.stream().mapToInt(Integer::intValue).toArray();
        this.orders = dates.stream().map(column -> new ColumnOrder(given)).toArray(ColumnOrder[]::new);
    }

    /** The next row that can be read. */
    public Optional<TableRow> next() throws IOException {
        for (Optional<TableRow> row = take(); row.isPresent(); row = take()) {
            if (isSound(row.get())) {
                Optional<TableRow> dated = dated(row.get());
                if (dated.isPresent()) {
                    return dated;
                }
            }
        }
        reportMoreDates();
        return Optional.empty();
    }

    /** How many bare numbers were read as days, as a spreadsheet counts them. */
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

    private Optional<TableRow> take() throws IOException {
        return ahead.isEmpty() ? table.next() : Optional.of(ahead.remove());
    }

    private void learn(TableRow row) {
        for (int i = 0; i < dates.length; i++) {
            int at = i;
            numbers(row.cell(dates[i])).ifPresent(numbers -> orders[at].learn(numbers, row.place(dates[at])));
        }
    }

    private boolean isSound(TableRow row) {
        boolean isSound = true;
        for (int column : read) {
            String cell = row.cell(column);
            if (!cell.isEmpty() && cell.charAt(0) == '#' && ERRORS.contains(cell.strip())) {
                problems.add(
                        row.place(column),
                        "the spreadsheet could not work out this cell: " + cell.strip(),
                        "fix its formula; the row was not read");
                isSound = false;
            }
        }
        return isSound;
    }

    /** The row with its dates rewritten, where any must be: most need not. */
    private Optional<TableRow> dated(TableRow row) throws IOException {
        TableRow dated = row;
        for (int i = 0; i < dates.length; i++) {
            String cell = row.cell(dates[i]);
            if (!isPlain(cell)) {
                Optional<String> iso = iso(cell.strip(), row.place(dates[i]), orders[i]);
                if (iso.isEmpty()) {
                    return Optional.empty();
                }
                dated = new RewrittenRow(dated, dates[i], iso.get());
            }
        }
        return Optional.of(dated);
    }

    /** The date as the domain writes it; the text unchanged where its form is not one of offices; nothing if refused. */
    private Optional<String> iso(String text, Place place, ColumnOrder order) throws IOException {
        if (table.dayZero().isPresent() && SERIAL.matcher(text).matches()) {
            serials++;
            return table.dayZero()
                    .map(zero -> zero.plusDays((long) Double.parseDouble(text)).toString());
        }
        if (isOfTheDomain(text)) { // asked first, because the words of offices take long to load
            return Optional.of(text);
        }
        Optional<WrittenDate> written = OfficeDates.read(text);
        if (written.isEmpty()) {
            return Optional.of(text);
        }
        return written.get() instanceof Settled settled
                ? Optional.of(settled.iso())
                : ordered(text, (Numbers) written.get(), place, order);
    }

    /** Whether the domain reads it unchanged, {@code Aug 2027} for instance: then its words are kept. */
    private static boolean isOfTheDomain(String text) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        try {
            DateWindow.parse(text);
            return true;
        } catch (InvalidDateException e) {
            return false;
        }
    }

    private Optional<String> ordered(String text, Numbers numbers, Place place, ColumnOrder order) throws IOException {
        order.learn(numbers, place);
        if (order.isContradictedBy(numbers)) {
            problems.add(
                    place,
                    "in " + text + " the " + (numbers.first() > 12 ? "day" : "month") + " comes first, but "
                            + order.reason(),
                    "write it as "
                            + numbers.in(numbers.order().orElseThrow())
                                    .map(LocalDate::toString)
                                    .orElse("2025-09-30"));
            return Optional.empty();
        }
        if (numbers.isAmbiguous() && order.of(numbers).isEmpty()) {
            lookAhead(numbers, order);
        }
        if (numbers.isAmbiguous() && order.of(numbers).isEmpty()) {
            refuse(text, numbers, place, order);
            return Optional.empty();
        }
        DateOrder own = order.of(numbers).or(numbers::order).orElse(DateOrder.DAY_MONTH_YEAR);
        return Optional.of(numbers.in(own).map(LocalDate::toString).orElse(text));
    }

    private void lookAhead(Numbers numbers, ColumnOrder order) throws IOException {
        while (order.of(numbers).isEmpty() && ahead.size() < LOOK_AHEAD) {
            Optional<TableRow> row = table.next();
            if (row.isEmpty()) {
                return;
            }
            learn(row.get());
            ahead.add(row.get());
        }
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
                text + " can be read as two dates, day or month first, and no other date of the column settles it",
                "it is " + either + ": say which with --date-order, or with dateOrder in mapping.yaml");
    }

    private static Optional<Numbers> numbers(String cell) {
        return isPlain(cell)
                ? Optional.empty()
                : OfficeDates.read(cell.strip())
                        .filter(Numbers.class::isInstance)
                        .map(Numbers.class::cast);
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
