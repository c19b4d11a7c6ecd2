package dev.slipway.model.status;

import dev.slipway.model.base.PlainNumber;
import dev.slipway.model.base.Required;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An activity of a schedule as its tool saved it: neither a summary nor level of effort. Durations and floats are working
 * days of its calendar.
 *
 * @param id how the people of the tool find it, as {@code task 14} or {@code activity A1020}; distinct in its file
 * @param name as its tool shows it
 * @param start when it starts or is to start
 * @param finish when it finished or is to finish
 * @param earlyFinish the earliest finish that the logic allows for what is left of it
 * @param actualStart when it started
 * @param actualFinish when it finished
 * @param baselineFinish the finish that was promised
 * @param constraint what holds its date besides the logic; absent where its format does not say
 * @param totalFloat days by which it may move before the whole is late
 * @param duration days that it was planned to take in all
 * @param daysAhead working days from the data date to its finish; of open milestones only
 */
public record ScheduleActivity(
        String id,
        String name,
        Optional<LocalDate> start,
        Optional<LocalDate> finish,
        Optional<LocalDate> earlyFinish,
        Optional<LocalDate> actualStart,
        Optional<LocalDate> actualFinish,
        Optional<LocalDate> baselineFinish,
        Optional<ScheduleConstraint> constraint,
        OptionalDouble totalFloat,
        OptionalDouble duration,
        OptionalDouble daysAhead) {

    public ScheduleActivity {
        Required.present("name", name);
        if (Required.present("id", id).isBlank()) {
            throw new IllegalArgumentException("an activity has an id");
        }
        requireNumber("totalFloat", totalFloat);
        requireNumber("duration", duration);
        requireNumber("daysAhead", daysAhead);
        totalFloat = PlainNumber.of(totalFloat);
        duration = PlainNumber.of(duration);
        daysAhead = PlainNumber.of(daysAhead);
    }

    private static void requireNumber(String what, OptionalDouble days) {
        if (days.isPresent() && !Double.isFinite(days.getAsDouble())) {
            throw new IllegalArgumentException(what + " " + days.getAsDouble() + " is no number of days");
        }
    }

    /** Whether it has no actual finish. */
    public boolean isOpen() {
        return actualFinish.isEmpty();
    }

    /** Its name, behind its id where it has one: {@code task 14 Works}. */
    public String title() {
        return (id + " " + name).strip();
    }
}
