package dev.slipway.model.outlook;

import dev.slipway.model.foresight.Spread;
import java.time.LocalDate;

/** What a forecast may say on a later day. */
public record DatedSpread(LocalDate at, Spread spread) {}
