package dev.slipway.bench.handwritten;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import java.util.List;
import java.util.Optional;

/** A finding with the places of the statements it rests on. */
public record HandAlert(
        String rule,
        Severity severity,
        String subject,
        String about,
        String owner,
        Optional<DayRange> days,
        List<Provenance> evidence) {}
