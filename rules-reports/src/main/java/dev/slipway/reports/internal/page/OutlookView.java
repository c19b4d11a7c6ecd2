package dev.slipway.reports.internal.page;

import dev.slipway.reports.internal.page.ProgrammeView.Row;
import java.util.List;

/**
 * The content of the page about what lies ahead of a programme.
 *
 * @param compared with what its forecasts are compared
 * @param charts the terminals of the trend charts, one each
 * @param trust how far all of it is to be trusted, a line each
 * @param rows of the table of milestones
 * @param others what forecasts may say on other days; none where no day was asked for
 * @param pictures what the charts show, as JSON that is safe within a script element
 */
public record OutlookView(
        String name,
        String asOf,
        String compared,
        List<String> charts,
        List<String> trust,
        List<Row> rows,
        List<Row> others,
        String pictures) {

    public OutlookView {
        charts = List.copyOf(charts);
        trust = List.copyOf(trust);
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }
}
