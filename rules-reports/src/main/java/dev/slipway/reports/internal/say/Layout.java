package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import java.io.IOException;

/** How one format is laid out. When a method returns, what it was given is in the writer. */
public interface Layout {

    /** The part before the first assessment. */
    default void begin() throws IOException {}

    void write(Assessment assessment) throws IOException;

    /** What rules found that compare the programmes: like one more programme, of which each programme is a terminal. */
    default void writePortfolio(Assessment portfolio) throws IOException {
        write(portfolio);
    }

    /** The part after the last assessment. */
    default void end(Totals totals) throws IOException {}
}
