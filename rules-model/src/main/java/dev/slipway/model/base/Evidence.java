package dev.slipway.model.base;

/**
 * One statement an alert rests on, or that belongs to what a reader wants to know of it.
 *
 * @param where the file and line it was read from
 * @param text what it says, in a sentence a person can check against that line
 * @param isBackground whether the rule did not need it, as the latest report of a milestone that says nothing of dates
 */
public record Evidence(Provenance where, String text, boolean isBackground) {

    /** A statement that the alert rests on. */
    public Evidence(Provenance where, String text) {
        this(where, text, false);
    }

    /** The same, as one that the rule did not need. */
    public Evidence asBackground() {
        return new Evidence(where, text, true);
    }
}
