package dev.slipway.model.comparison;

import dev.slipway.model.base.Required;
import dev.slipway.model.status.ScheduleActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An activity as one snapshot has it.
 *
 * @param activity what rules on the schedule see of it
 * @param keys what it may be found by in another snapshot
 * @param code the activity id that people gave it; empty where its tool has none
 * @param isMilestone whether its tool calls it one
 * @param baselineStart the start that was promised
 * @param constraints what holds its dates besides the logic; empty where nothing does, or its format does not say
 * @param calendar the name of its calendar; empty where it has none
 * @param drivers what it waits for
 */
public record SnapshotActivity(
        ScheduleActivity activity,
        List<ActivityKey> keys,
        String code,
        boolean isMilestone,
        Optional<LocalDate> baselineStart,
        List<DatedConstraint> constraints,
        String calendar,
        Drivers drivers) {

    public SnapshotActivity {
        Required.present("activity", activity);
        keys = List.copyOf(keys);
        Required.present("code", code);
        Required.present("baselineStart", baselineStart);
        constraints = List.copyOf(constraints);
        Required.present("calendar", calendar);
        Required.present("drivers", drivers);
    }

    /** How the people of its tool find it; distinct in its snapshot. */
    public String id() {
        return activity.id();
    }

    public String name() {
        return activity.name();
    }

    /** Its name, behind its id. */
    public String title() {
        return activity.title();
    }

    /** What it may be found by, of this kind. */
    Optional<String> key(ActivityKey.Kind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(ActivityKey::value)
                .findFirst();
    }
}
