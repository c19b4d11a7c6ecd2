package dev.slipway.model.alerts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes the capacity target of a terminal in one line. */
final class TargetText {

    private final Words words;

    TargetText(Words words) {
        this.words = words;
    }

    String of(CapacityTarget target) {
        List<String> parts = new ArrayList<>();
        add(parts, target.target(), "target");
        add(parts, target.planned(), "planned");
        add(parts, target.from(), "from");
        add(parts, target.needBy(), "needBy");
        add(parts, target.demand(), "demand");
        add(parts, target.slots(), "slots");
        add(parts, target.dwell(), "dwell");
        return target.measure() + ": " + String.join(words.text("list.separator"), parts) + Credit.to(target.source());
    }

    private void add(List<String> parts, OptionalDouble value, String part) {
        value.ifPresent(number -> parts.add(words.text("target." + part, Map.of("value", number))));
    }

    private void add(List<String> parts, DateWindow date, String part) {
        if (date.isKnown()) {
            parts.add(words.text("target." + part, Map.of("date", date)));
        }
    }
}
