package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;

/** How one format is laid out. When a method returns, what it was given is in the writer. */
public interface Layout {

    /** The part before the first assessment. */
    default void begin() throws IOException {}

    void write(Assessment assessment) throws IOException;

    /** The part after the last assessment. */
    default void end(Totals totals) throws IOException {}
}
