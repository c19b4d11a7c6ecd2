package dev.slipway.model.comparison;

import dev.slipway.model.base.Required;
import java.util.List;
import java.util.Locale;

/**
 * What a milestone waits for, read off the dates that the file has.
 *
 * @param state how much the file says
 * @param all the predecessors that leave it no room; empty unless the state is {@link State#DRIVEN}
 */
public record Drivers(State state, List<Driver> all) {

    /** How much a file says of what drives a milestone. */
    public enum State {
        /** Some predecessors leave it no room. */
        DRIVEN,
        /** Every predecessor leaves it room: something else holds its date. */
        FREE,
        /** It has no predecessor. */
        UNLINKED,
        /** It is reached. */
        REACHED,
        /** It is no milestone, or the file lacks a date that it takes to say so. */
        UNKNOWN;

        /** As json writes it: {@code driven}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Drivers {
        Required.present("state", state);
        all = List.copyOf(all);
        if (all.isEmpty() == (state == State.DRIVEN)) {
            throw new IllegalArgumentException(
                    "a milestone that is " + state.word() + " has " + all.size() + " drivers");
        }
    }

    /** By these predecessors. */
    public static Drivers of(List<Driver> all) {
        return new Drivers(State.DRIVEN, all);
    }

    /** By none, for that reason. */
    public static Drivers none(State reason) {
        return new Drivers(reason, List.of());
    }
}
