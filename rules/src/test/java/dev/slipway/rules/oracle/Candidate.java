package dev.slipway.rules.oracle;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Collection;

/** The engine that is compared with the oracle. */
@FunctionalInterface
interface Candidate {

    Assessment assess(Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf);
}
