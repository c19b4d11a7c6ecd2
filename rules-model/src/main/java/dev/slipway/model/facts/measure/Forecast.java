package dev.slipway.model.facts.measure;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;

/**
 * The date expected for a milestone, as of the day on which it was reported.
 *
 * @param reportDate the day on which it was reported
 * @param window the date that was expected
 * @param report the report that made it
 */
public record Forecast(LocalDate reportDate, DateWindow window, MilestoneUpdate report) {}
