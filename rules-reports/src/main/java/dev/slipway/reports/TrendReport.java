package dev.slipway.reports;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.reports.internal.picture.TrendPicture;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Predicate;

/** Draws how forecasts moved from report to report, for a terminal: a milestone trend analysis. */
public final class TrendReport {

    /** The narrowest that the picture can be, in columns. */
    public static final int LEAST_WIDTH = 60;

    private TrendReport() {}

    /**
     * Writes the charts of a programme and flushes the writer.
     *
     * @param isChosen which milestones are shown
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Predicate<MilestoneId> isChosen, Writer out, ReportOptions options)
            throws IOException {
        new TrendPicture(out, options, assessment, isChosen).write();
        out.flush();
    }
}
