package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;

/** How one format is laid out. What it has been given stands in the writer when a method returns. */
public interface Layout {

    /** What stands before the first assessment. */
    default void begin() throws IOException {}

    void write(Assessment assessment) throws IOException;

    /** What stands after the last assessment. */
    default void end(Totals totals) throws IOException {}
}
