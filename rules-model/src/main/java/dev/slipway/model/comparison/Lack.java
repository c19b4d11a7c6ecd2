package dev.slipway.model.comparison;

/**
 * What could not be compared, as one of the files does not say it.
 *
 * @param field what was to be compared
 * @param then whether the old snapshot lacks it
 * @param now whether the new snapshot lacks it
 * @param activities how many it concerns; 0 for all
 */
public record Lack(ActivityField field, boolean then, boolean now, int activities) {}
