package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.snapshot.Activity;
import dev.slipway.inputs.internal.table.StatedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sheet is to its workbook: all there is, one site of several, or the report of one month.
 *
 * @param title what the table is called where nothing above it says so
 * @param site of its rows that name none; empty where the sheet is no site
 * @param day as of which it speaks, where its name says so
 * @param isOneReport whether other sheets are reports of other days, so that no other day can be meant
 */
public record SheetRole(String title, String site, Optional<LocalDate> day, boolean isOneReport) {

    private static final Pattern NO_NAME =
            Pattern.compile("(?iu)(sheet|tabelle|лист|feuil|hoja|工作表|table|tab|export|data|blatt) ?\\d*");

    /** A CSV file, or the one sheet that holds something. */
    public static SheetRole alone(String sheet) {
        boolean isNamed =
                StatedDay.of(sheet).isEmpty() && !NO_NAME.matcher(sheet).matches();
        return new SheetRole(isNamed ? sheet : "", "", StatedDay.of(sheet), false);
    }

    /** One of several sheets. */
    static SheetRole site(String sheet) {
        boolean isNamed = !NO_NAME.matcher(sheet).matches();
        return new SheetRole("", isNamed ? sheet : "", Optional.empty(), false);
    }

    /** One of several sheets of which each is a report. */
    static SheetRole report(LocalDate day) {
        return new SheetRole("", "", Optional.of(day), true);
    }

    /** One of several sheets that says of itself where its rows are. */
    static SheetRole part() {
        return new SheetRole("", "", Optional.empty(), false);
    }

    /** A table further down, below a title of its own: that is where its rows are, if they do not say. */
    public SheetRole under(String heading) {
        return new SheetRole(title, heading, day, isOneReport);
    }

    /** The activity, reported on the day of its sheet where that is one of several. */
    Activity reported(Activity activity, ActivityRow.Draft draft) {
        if (!isOneReport || activity.reported().isPresent()) {
            return activity;
        }
        return draft.builder().reported(day).build();
    }
}
