package dev.slipway.rules.oracle;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Collection;

/** Whatever is held against the oracle: an engine. */
@FunctionalInterface
interface Judge {

    Assessment assess(Programme programme, Collection<? extends StatusUpdate> updates, LocalDate asOf);
}
