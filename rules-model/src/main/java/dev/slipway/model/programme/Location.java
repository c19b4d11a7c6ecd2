package dev.slipway.model.programme;

import dev.slipway.model.base.PlainNumber;

/**
 * A place on the globe in decimal degrees: latitude -90 to 90, longitude -180 to 180.
 *
 * @param latitude degrees north of the equator, below zero south of it
 * @param longitude degrees east of Greenwich, below zero west of it
 */
public record Location(double latitude, double longitude) {

    public Location {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude " + latitude + " is not between -90 and 90");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude " + longitude + " is not between -180 and 180");
        }
        latitude = PlainNumber.of(latitude);
        longitude = PlainNumber.of(longitude);
    }
}
