package dev.slipway.rules.oracle;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.Optional;

/** An alert as far as the catalogue determines it. */
record NaiveAlert(String rule, Severity severity, String subject, String about, Optional<DayRange> days) {}
