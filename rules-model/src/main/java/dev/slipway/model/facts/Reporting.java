package dev.slipway.model.facts;

import dev.slipway.model.programme.Cadence;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a programme keeps its promise to report, as of a day.
 *
 * @param cadence how often it promised to report
 * @param firstReport the day of its first report of any kind
 */
public record Reporting(Cadence cadence, Optional<LocalDate> firstReport) {}
