package dev.slipway.model.foresight;

import dev.slipway.model.base.Required;

/**
 * How far a forecast had moved when the same milestone was looked at again.
 *
 * @param series the number of the milestone among those that were looked at, from zero on
 * @param ahead days between the two looks; one or more
 * @param remaining days that were left to the first forecast; below zero where it had passed
 * @param slip days from the first forecast to the second; below zero where it moved to an earlier day
 * @param stage the stage of its work at the first look; empty where nothing says so
 */
public record Movement(int series, int ahead, int remaining, int slip, String stage) {

    public Movement {
        Required.present("stage", stage);
        if (series < 0 || ahead < 1) {
            throw new IllegalArgumentException("a movement is of a series from 0 on, and looks ahead a day or more");
        }
    }

    static Movement between(int series, ForecastPoint first, ForecastPoint second) {
        int slip = Math.toIntExact(
                second.expected().toEpochDay() - first.expected().toEpochDay());
        return new Movement(series, first.daysUntil(second.reported()), first.remaining(), slip, first.stage());
    }
}
