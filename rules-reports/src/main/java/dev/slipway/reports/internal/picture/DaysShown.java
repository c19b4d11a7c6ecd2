package dev.slipway.reports.internal.picture;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;

/** The days that a picture shows, from the first to the last. */
public record DaysShown(LocalDate first, LocalDate last) {

    /** Years on either side of the as-of date beyond which a date does not stretch a picture. */
    private static final int FARTHEST_YEARS = 15;

    public DaysShown {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("a picture cannot end on " + last + " before it starts on " + first);
        }
    }

    /** The shortest with the as-of date and all of these days but those so far from it that little else could be seen. */
    static DaysShown around(LocalDate asOf, Collection<LocalDate> days) {
        DaysShown widest = new DaysShown(asOf.minusYears(FARTHEST_YEARS), asOf.plusYears(FARTHEST_YEARS));
        Collection<LocalDate> near = days.stream().filter(widest::contains).toList();
        if (near.isEmpty()) {
            return new DaysShown(asOf, asOf);
        }
        return new DaysShown(Collections.min(near), Collections.max(near)).with(asOf);
    }

    /** The shortest with this day as well. */
    DaysShown with(LocalDate day) {
        return new DaysShown(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The day itself, or the nearest of the range. */
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }

    /** Days in it, its first and its last among them. */
    long days() {
        return DAYS.between(first, last) + 1;
    }

    /** In which of so many equal parts a day of the range lies, from 0. */
    int part(LocalDate day, int parts) {
        return (int) (DAYS.between(first, nearest(day)) * parts / days());
    }

    /** The middle day of one of so many equal parts. */
    LocalDate middle(int part, int parts) {
        return first.plusDays(days() * (2L * part + 1) / (2L * parts));
    }
}
