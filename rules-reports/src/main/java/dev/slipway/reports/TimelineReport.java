package dev.slipway.reports;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.reports.internal.picture.TimelinePicture;
import java.io.IOException;
import java.io.Writer;

/** Draws deadlines, forecasts and completions on one axis of time, for a terminal. */
public final class TimelineReport {

    /** The narrowest that the picture can be, in columns. */
    public static final int LEAST_WIDTH = 60;

    private TimelineReport() {}

    /**
     * Writes the picture of a programme and flushes the writer.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out, ReportOptions options) throws IOException {
        new TimelinePicture(out, options, assessment).write();
        out.flush();
    }
}
