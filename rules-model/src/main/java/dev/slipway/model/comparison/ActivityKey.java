package dev.slipway.model.comparison;

import dev.slipway.model.base.Required;

/**
 * What an activity may be found by in another snapshot of its schedule.
 *
 * @param kind how far it can be relied on
 * @param value the same in both snapshots for the same activity
 */
public record ActivityKey(Kind kind, String value) {

    /** In the order in which they are tried. */
    public enum Kind {
        /** The activity id that people gave it. */
        CODE,
        /** The identifier that its tool gave it once and for all, in all files. */
        GUID,
        /** The number that its tool gave it once and for all, in this file. */
        NUMBER,
        /** A number that may be given anew with each file, and the name. */
        NUMBER_AND_NAME,
        /** Its name, and the headings that it stands under. */
        PLACE,
        /** A number that may be given anew with each file. */
        LOOSE_NUMBER
    }

    public ActivityKey {
        Required.present("kind", kind);
        Required.present("value", value);
    }
}
