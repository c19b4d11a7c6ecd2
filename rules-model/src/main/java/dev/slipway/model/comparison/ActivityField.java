package dev.slipway.model.comparison;

import dev.slipway.model.comparison.Value.Constraints;
import dev.slipway.model.comparison.Value.Day;
import dev.slipway.model.comparison.Value.Days;
import dev.slipway.model.comparison.Value.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What is compared of two snapshots of an activity. */
public enum ActivityField {
    CODE(Presence.REQUIRED, activity -> text(activity.code())),
    NAME(Presence.REQUIRED, activity -> text(activity.name())),
    START(Presence.REQUIRED, activity -> day(activity.activity().start())),
    FINISH(Presence.REQUIRED, activity -> day(activity.activity().finish())),
    /** Working days that it was planned to take in all. */
    DURATION(Presence.REQUIRED, activity -> days(activity.activity().duration())),
    ACTUAL_START(Presence.TELLING, activity -> day(activity.activity().actualStart())),
    ACTUAL_FINISH(Presence.TELLING, activity -> day(activity.activity().actualFinish())),
    BASELINE_START(Presence.TELLING, activity -> day(activity.baselineStart())),
    BASELINE_FINISH(Presence.TELLING, activity -> day(activity.activity().baselineFinish())),
    CONSTRAINT(Presence.TELLING, ActivityField::constraint),
    CALENDAR(Presence.TELLING, activity -> text(activity.calendar())),
    /** Working days of total float of what is not finished, as the tool saved them. */
    TOTAL_FLOAT(
            Presence.REQUIRED,
            activity -> days(activity.activity().isOpen() ? activity.activity().totalFloat() : OptionalDouble.empty()));

    /** What it means that one snapshot states the field and the other does not. */
    private enum Presence {
        /** Nothing: both must state it. */
        REQUIRED,
        /** A change. */
        TELLING
    }

    private final Presence presence;
    private final Function<SnapshotActivity, Optional<Value>> value;

    ActivityField(Presence presence, Function<SnapshotActivity, Optional<Value>> value) {
        this.presence = presence;
        this.value = value;
    }

    /** As json writes it: {@code baseline finish}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What the snapshot states. */
    public Optional<Value> of(SnapshotActivity activity) {
        return value.apply(activity);
    }

    /** Whether the two differ. */
    boolean isChanged(SnapshotActivity then, SnapshotActivity now) {
        Optional<Value> before = of(then);
        Optional<Value> after = of(now);
        if (before.isPresent() && after.isPresent()) {
            return !before.get().isSame(after.get());
        }
        return presence == Presence.TELLING && before.isPresent() != after.isPresent();
    }

    private static Optional<Value> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new Text(text));
    }

    private static Optional<Value> day(Optional<LocalDate> day) {
        return day.map(Day::new);
    }

    private static Optional<Value> days(OptionalDouble days) {
        return days.isPresent() ? Optional.of(new Days(days.getAsDouble())) : Optional.empty();
    }

    private static Optional<Value> constraint(SnapshotActivity activity) {
        return activity.constraints().isEmpty()
                ? Optional.empty()
                : Optional.of(new Constraints(activity.constraints()));
    }
}
