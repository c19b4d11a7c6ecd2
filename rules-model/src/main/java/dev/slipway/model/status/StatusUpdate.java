package dev.slipway.model.status;

import dev.slipway.model.base.Provenance;
import java.time.LocalDate;

/** One report on a milestone or on a terminal's capacity: its content, date, author and place. */
public sealed interface StatusUpdate permits MilestoneUpdate, CapacityReading {

    LocalDate reportDate();

    /** The id of the terminal it speaks of. */
    String terminal();

    /** Where its reader got it from; empty where it was not said. */
    String source();

    Provenance provenance();
}
