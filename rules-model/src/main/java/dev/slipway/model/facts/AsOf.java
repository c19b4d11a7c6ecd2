package dev.slipway.model.facts;

import java.time.LocalDate;

/**
 * The day for which compliance is judged. Reports made after it do not exist for the judgement.
 *
 * @param date the day itself
 */
public record AsOf(LocalDate date) {}
