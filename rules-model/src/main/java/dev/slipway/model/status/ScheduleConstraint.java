package dev.slipway.model.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a schedule demands of the date of an activity, besides its logic. */
public enum ScheduleConstraint {
    AS_SOON_AS_POSSIBLE(false),
    AS_LATE_AS_POSSIBLE(false),
    START_NO_EARLIER_THAN(false),
    FINISH_NO_EARLIER_THAN(false),
    START_NO_LATER_THAN(true),
    FINISH_NO_LATER_THAN(true),
    /** On that day, as Primavera has it: no earlier and no later. */
    START_ON(true),
    FINISH_ON(true),
    /** On that day whatever the logic says: mandatory, as Primavera calls it. */
    MUST_START_ON(true),
    MUST_FINISH_ON(true);

    private final boolean hard;

    ScheduleConstraint(boolean hard) {
        this.hard = hard;
    }

    /** Whether it holds a date against the logic, so that a delay before it does not show as one. */
    public boolean isHard() {
        return hard;
    }

    /** As json and cases of rules write it: {@code must start on}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<ScheduleConstraint> named(String word) {
        return Arrays.stream(values())
                .filter(constraint -> constraint.word().equals(word))
                .findFirst();
    }
}
