package dev.slipway.bench.contest;

import dev.slipway.model.DayRange;
import dev.slipway.model.Severity;
import java.util.Optional;

/** Where contestants tell their alerts. */
@FunctionalInterface
public interface Verdicts {

    void alert(String rule, Severity severity, String subject, String about, Optional<DayRange> days);
}
