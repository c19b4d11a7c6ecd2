package dev.slipway.bench.contest;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.Optional;

/** Where contestants report their alerts. */
@FunctionalInterface
public interface Verdicts {

    void alert(String rule, Severity severity, String subject, String about, Optional<DayRange> days);
}
