package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import java.util.Optional;

/** Something that was reported, as far as a programme must know of it to find its subject. */
public interface Reported {

    /** The id of the terminal it speaks of; empty where it speaks of none that the programme knows. */
    String terminal();

    /** The milestone it speaks of; empty where it speaks of none that the programme knows. */
    Optional<MilestoneId> reportedMilestone();

    Provenance provenance();
}
