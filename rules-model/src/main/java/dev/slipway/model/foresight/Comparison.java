package dev.slipway.model.foresight;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A forecast compared with past ones, for the last day of its deadline.
 *
 * @param hasRecord whether there is a reference class, or a record of the programme's own that is long enough
 * @param chance that the forecast will hold the deadline, 0 to 1; empty where there is nothing to compare with
 * @param comparable how many milestones that rests on, one or more; empty likewise
 * @param precedents the own forecasts that are most comparable
 */
public record Comparison(boolean hasRecord, OptionalDouble chance, OptionalInt comparable, List<Precedent> precedents) {

    /** Where there is no record. */
    public static final Comparison IMPOSSIBLE =
            new Comparison(false, OptionalDouble.empty(), OptionalInt.empty(), List.of());

    /** Where there is a record, but nothing in it to compare with. */
    public static final Comparison WITHOUT_RESULT =
            new Comparison(true, OptionalDouble.empty(), OptionalInt.empty(), List.of());

    /** So many of the most comparable forecasts are named. */
    private static final int MOST_NAMED = 3;

    public Comparison {
        precedents = List.copyOf(precedents);
    }

    /** What is expected on the last day of a deadline. */
    public static Comparison of(Outlook outlook) {
        return new Comparison(
                true,
                OptionalDouble.of(outlook.chanceOf(outlook.at())),
                OptionalInt.of(Math.toIntExact(Math.max(1, Math.round(outlook.comparable())))),
                outlook.precedents(MOST_NAMED));
    }
}
