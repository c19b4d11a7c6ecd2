package dev.slipway.model.facts.state;

import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatedField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Folds what was reported of a milestone's attributes: of each name the latest statement, else what the plan has. */
public final class AttributeFold {

    private AttributeFold() {}

    /** Its attributes as of the last of the reports. */
    public static Attributes of(Milestone milestone, List<MilestoneUpdate> updates) {
        TreeSet<String> names = new TreeSet<>();
        updates.forEach(update -> names.addAll(update.attributes().byName().keySet()));
        Map<String, Attribute> latest = new TreeMap<>();
        for (String name : names) {
            StatedField<MilestoneUpdate> field = new StatedField<>(
                    update -> stated(update, name).isPresent(),
                    Comparator.comparing(
                            update -> stated(update, name).orElseThrow().toString()));
            field.latest(updates).flatMap(update -> stated(update, name)).ifPresent(value -> latest.put(name, value));
        }
        return milestone.attributes().and(latest);
    }

    private static Optional<Attribute> stated(MilestoneUpdate update, String name) {
        return Optional.ofNullable(update.attributes().byName().get(name));
    }
}
