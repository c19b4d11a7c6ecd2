package dev.slipway.inputs.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How a column settles which of its numbers are days and which are months. */
@Tag("thorough")
class DatedRowsTest {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/yyyy");

    private final FileProblems problems = new FileProblems("a.csv", InputLimits.defaults());

    @Test
    void aLaterDateOfTheColumnSettlesThoseBeforeIt() {
        assertThat(read(Optional.empty(), "03/04/2025", "05/06/2025", "31/03/2026"))
                .containsExactly("2025-04-03", "2025-06-05", "2026-03-31");
        assertThat(read(Optional.empty(), "03/04/2025", "3/31/2026")).containsExactly("2025-03-04", "2026-03-31");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void whatNothingSettlesIsRefusedWithBothReadings() {
        assertThat(read(Optional.empty(), "03/04/2025", "04/04/2025", "2025-05-06"))
                .containsExactly("2025-04-04", "2025-05-06");
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly(
                        "a.csv:2:3: 03/04/2025 can be read as two dates, day or month first, and no other date of"
                                + " the file settles it (it is 2025-04-03 (dmy) or 2025-03-04 (mdy): say which with --date-order,"
                                + " or with dateOrder in mapping.yaml)");
    }

    @Test
    void whatIsSaidSettlesItAndWhatContradictsIsRefused() {
        assertThat(read(Optional.of(DateOrder.MONTH_DAY_YEAR), "03/04/2025", "31/03/2026"))
                .containsExactly("2025-03-04");
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly("a.csv:3:3: in 31/03/2026 the day comes first, but dates are said to be written mdy"
                        + " (write it as 2026-03-31)");
    }

    @Test
    void aColumnThatContradictsItselfIsRefusedWhereItDoes() {
        assertThat(read(Optional.empty(), "31/03/2026", "03/04/2025", "3/31/2026", "03/05/2025"))
                .containsExactly("2026-03-31", "2025-04-03");
        assertThat(problems.list())
                .extracting(Object::toString)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "a.csv:4:3: in 3/31/2026 the month comes first, but the column is written dmy, as"
                                                + " line 2 shows (write it as 2026-03-31)"),
                        second -> assertThat(second).startsWith("a.csv:5:3: 03/05/2025 can be read as two dates"));
    }

    @Test
    void aYearOfTwoDigitsInFrontMustBeSaid() {
        assertThat(read(Optional.of(DateOrder.YEAR_MONTH_DAY), "26/03/04", "26-12-31"))
                .containsExactly("2026-03-04", "2026-12-31");
    }

    @Test
    void columnsSettleEachForItself() {
        List<String> rows = rows(Optional.empty(), "x,31/03/2026,01/02/2025\nx,01/02/2026,12/31/2025\n", List.of(1, 2));

        assertThat(rows).containsExactly("2026-03-31 2025-01-02", "2026-02-01 2025-12-31");
    }

    @Test
    void moreRowsThanAreHeldAreNotLookedThrough() {
        String[] dates = new String[10_002];
        Arrays.fill(dates, "2025-01-01");
        dates[0] = "03/04/2025";
        dates[10_001] = "31/03/2025";

        assertThat(read(Optional.empty(), dates)).hasSize(10_001);
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).line()).isEqualTo(2);
    }

    @Test
    void errorsOfTheSpreadsheetAreReported() {
        assertThat(read(Optional.empty(), "#REF!", "2025-01-01")).containsExactly("2025-01-01");
        assertThat(problems.list())
                .extracting(Object::toString)
                .containsExactly("a.csv:2:3: the spreadsheet could not work out this cell: #REF!"
                        + " (fix its formula; the row was not read)");
    }

    @Test
    void anotherColumnSettlesAColumnThatShowsNothing() {
        assertThat(rows(Optional.empty(), "x,03/04/2025,31/03/2026\nx,05/06/2025,2026-01-01\n", List.of(1, 2)))
                .containsExactly("2025-04-03 2026-03-31", "2025-06-05 2026-01-01");
        assertThat(rows(Optional.empty(), "x,03/04/2025,\nx,05/06/2025,\nx,,3/31/2026\n", List.of(1, 2)))
                .containsExactly("2025-03-04 ", "2025-05-06 ", " 2026-03-31");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void columnsThatContradictEachOtherSettleNoThird() {
        String csv = "31/03/2026,12/31/2025,03/04/2025\n";

        assertThat(rows(Optional.empty(), csv, List.of(0, 1, 2))).isEmpty();
        assertThat(problems.list())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .startsWith("a.csv:2:23: 03/04/2025 can be read as two dates");
    }

    @Test
    void aWeekdayOrARangeSettlesItsColumnToo() {
        assertThat(read(Optional.empty(), "03/04/2025", "Mon 1/5/26")).containsExactly("2025-03-04", "2026-01-05");
        assertThat(read(Optional.empty(), "03/04/2025 - 05/04/2025", "01/05/2025 - 30/05/2025"))
                .containsExactly("2025-04-03/2025-04-05", "2025-05-01/2025-05-30");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void numbersAreDaysWhereTheWholeColumnHasThem() {
        assertThat(read(Optional.empty(), "46112", "46477.5", "TBD", "")).startsWith("2026-03-31", "2027-03-31");
        assertThat(read(Optional.empty(), "1774915200", "n/a", "1806451199")).startsWith("2026-03-31");
        assertThat(read(Optional.empty(), "1774915200000")).containsExactly("2026-03-31");
    }

    @Test
    void numbersAreLeftAsTheyAreWhereTheColumnHasOtherDatesOrNumbers() {
        assertThat(read(Optional.empty(), "46112", "2026-03-31")).containsExactly("46112", "2026-03-31");
        assertThat(read(Optional.empty(), "2026-03-31", "46112")).containsExactly("2026-03-31", "46112");
        assertThat(read(Optional.empty(), "46112", "1774915200")).containsExactly("46112", "1774915200");
        assertThat(read(Optional.empty(), "99999")).containsExactly("99999");
    }

    @Property
    void anAmbiguousDateIsNeverReadAsAnotherDay(
            @ForAll @Size(min = 1, max = 8) List<@From("days") LocalDate> days, @ForAll boolean isDayFirst) {
        DateTimeFormatter form = isDayFirst ? DAY_FIRST : MONTH_FIRST;

        List<String> read =
                read(Optional.empty(), days.stream().map(form::format).toArray(String[]::new));

        boolean isSettled = days.stream().anyMatch(day -> day.getDayOfMonth() > 12);
        List<String> readable = days.stream()
                .filter(day -> isSettled || day.getDayOfMonth() == day.getMonthValue())
                .map(LocalDate::toString)
                .toList();
        assertThat(read).isEqualTo(readable);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(day -> LocalDate.of(2000, 1, 1)
                .plusDays(day));
    }

    private List<String> read(Optional<DateOrder> given, String... dates) {
        return rows(given, "x," + String.join("\nx,", dates) + "\n", List.of(1));
    }

    private List<String> rows(Optional<DateOrder> given, String csv, List<Integer> dates) {
        try {
            CsvTable table = new CsvTable(new StringReader("a,b,c\n" + csv), text -> false, text -> false, problems);
            table.next();
            DatedRows rows = new DatedRows(table, dates, dates, List.of(), DateHints.of(given), problems);
            List<String> read = new ArrayList<>();
            for (Optional<TableRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                TableRow found = row.get();
                read.add(String.join(" ", dates.stream().map(found::cell).toList()));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
