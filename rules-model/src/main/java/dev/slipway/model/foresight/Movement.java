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

    private static final int COLUMNS = 5;
    private static final int MOST_SERIES = 1_000_000;

    public Movement {
        Required.present("stage", stage);
        if (series < 0 || series > MOST_SERIES || ahead < 1) {
            throw new IllegalArgumentException(
                    "a movement is of a series from 0 to " + MOST_SERIES + ", and looks ahead a day or more");
        }
    }

    /**
     * Reads a {@link #row()}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Movement ofRow(String row) {
        String[] cells = row.split(",", COLUMNS);
        if (cells.length < COLUMNS) {
            throw new IllegalArgumentException(
                    "'" + row + "' is not a movement: series, days ahead, days remaining, days of slip, stage");
        }
        try {
            return new Movement(
                    Integer.parseInt(cells[0]),
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    Integer.parseInt(cells[3]),
                    cells[4]);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + row + "' is not a movement: its days are whole numbers", e);
        }
    }

    /** Its parts with commas between them, the stage last: {@code 3,365,730,200,design}. */
    public String row() {
        return series + "," + ahead + "," + remaining + "," + slip + "," + stage;
    }

    static Movement between(int series, ForecastPoint first, ForecastPoint second) {
        int slip = Math.toIntExact(
                second.expected().toEpochDay() - first.expected().toEpochDay());
        return new Movement(series, first.daysUntil(second.reported()), first.remaining(), slip, first.stage());
    }
}
