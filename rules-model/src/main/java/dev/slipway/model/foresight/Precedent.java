package dev.slipway.model.foresight;

/**
 * A past forecast, and what was expected of the same milestone later.
 *
 * @param milestone the name of its series
 * @param forecast the forecast
 * @param later what was expected when it was looked at again; its day is that of the report which said so
 */
public record Precedent(String milestone, ForecastPoint forecast, ForecastPoint later) {}
