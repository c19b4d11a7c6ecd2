package dev.slipway.model.status;

import dev.slipway.model.base.PlainNumber;
import dev.slipway.model.base.Required;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A link between two activities of a schedule.
 *
 * @param from the id of the predecessor
 * @param to the id of the successor
 * @param type which ends it ties
 * @param lag working days between them, by the calendar of the successor; below zero it is a lead
 */
public record ScheduleLink(String from, String to, Type type, double lag) {

    /** Which end of the predecessor decides on which end of the successor. */
    public enum Type {
        FINISH_START,
        FINISH_FINISH,
        START_START,
        START_FINISH;

        /** As json and cases of rules write it: {@code finish-start}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Type> named(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }
    }

    public ScheduleLink {
        Required.present("from", from);
        Required.present("to", to);
        Required.present("type", type);
        if (!Double.isFinite(lag)) {
            throw new IllegalArgumentException("lag " + lag + " is no number of days");
        }
        lag = PlainNumber.of(lag);
    }
}
