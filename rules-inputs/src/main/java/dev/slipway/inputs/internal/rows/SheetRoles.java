package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.table.StatedDay;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sheets of one workbook are to each other: reports of several days, where two or more are named by one; else sites. */
public final class SheetRoles {

    private static final int SEVERAL = 2;

    private final Map<String, LocalDate> days = new LinkedHashMap<>();
    private final int count;

    /**
     * @param sheets the names of those that hold a table
     * @param reportDate the day as of which the file speaks, where that is known: a month without a year is the last before it
     */
    public SheetRoles(List<String> sheets, Optional<LocalDate> reportDate) {
        this.count = sheets.size();
        sheets.forEach(sheet -> day(sheet, reportDate).ifPresent(day -> days.put(sheet, day)));
    }

    /** What that sheet is, of which the columns are known. */
    public SheetRole of(String sheet, RecognisedTable table) {
        if (count < SEVERAL) {
            return SheetRole.alone(sheet);
        }
        LocalDate day = days.get(sheet);
        if (days.size() >= SEVERAL) {
            return day == null ? SheetRole.part() : SheetRole.report(day);
        }
        return table.namesSites() ? SheetRole.part() : SheetRole.site(sheet);
    }

    private static Optional<LocalDate> day(String sheet, Optional<LocalDate> reportDate) {
        return StatedDay.of(sheet).or(() -> reportDate.flatMap(latest -> dayOfMonth(sheet, latest)));
    }

    private static Optional<LocalDate> dayOfMonth(String sheet, LocalDate latest) {
        Optional<Month> month =
                StatedDay.of(sheet.strip() + " " + latest.getYear()).map(LocalDate::getMonth);
        return month.map(named -> {
            YearMonth thisYear = YearMonth.of(latest.getYear(), named);
            boolean isAhead = thisYear.atDay(1).isAfter(latest);
            return (isAhead ? thisYear.minusYears(1) : thisYear).atEndOfMonth();
        });
    }
}
