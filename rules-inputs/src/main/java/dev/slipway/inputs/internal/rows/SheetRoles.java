package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.columns.RecognisedTable;
import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the sheets of one workbook are to each other: reports of several days, where two or more are named by one; else sites. */
public final class SheetRoles {

    private static final int SEVERAL = 2;

    private static final int QUARTER = 92;

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
        return StatedDay.period(sheet, QUARTER)
                .or(() -> reportDate.flatMap(latest -> withinTheYear(sheet, latest)))
                .map(period -> end(period, reportDate));
    }

    /** A period that has no year is the last that had begun. */
    private static Optional<DateWindow> withinTheYear(String sheet, LocalDate latest) {
        return IntStream.of(latest.getYear(), latest.getYear() - 1)
                .mapToObj(year -> StatedDay.period(sheet.strip() + " " + year, QUARTER))
                .flatMap(Optional::stream)
                .filter(period -> !period.start().isAfter(latest))
                .findFirst();
    }

    /** A quarter that has not ended speaks as of the day of the report. */
    private static LocalDate end(DateWindow period, Optional<LocalDate> latest) {
        return latest.filter(day -> StatedDay.days(period) > StatedDay.MONTH && day.isBefore(period.end()))
                .orElse(period.end());
    }
}
