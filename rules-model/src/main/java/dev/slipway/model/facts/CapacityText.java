package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.words.Numbers;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Puts a capacity into named values and sentences. */
final class CapacityText {

    private CapacityText() {}

    static Map<String, Object> values(CapacityStatus status) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("terminal", status.terminal().name());
        values.put("measure", status.measure());
        values.put("unit", status.measure().split("/", 2)[0]);
        status.target().ifPresent(target -> {
            put(values, "target", target.target());
            put(values, "demand", target.demand());
            if (target.needBy().isKnown()) {
                values.put("needBy", target.needBy());
            }
        });
        put(values, "planned", status.plannedValue());
        status.nominal().ifPresent(reading -> values.put("nominal", reading.value()));
        if (!status.throughput().readings().isEmpty()) {
            values.put(
                    "throughputPerYear", (double) Math.round(status.throughput().annualised()));
            values.put("throughputDays", status.throughput().days());
        }
        status.opening().ifPresent(opening -> {
            values.put("opening", opening.milestone().name());
            values.put("openingForecast", opening.forecast());
        });
        if (!status.tonnesPerTeu().isEmpty()) {
            values.put(
                    "tonnesPerTeu",
                    status.tonnesPerTeu().stream()
                            .map(weight -> Numbers.text(weight.tonnes()))
                            .collect(Collectors.joining(", ")));
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, OptionalDouble value) {
        value.ifPresent(number -> values.put(name, number));
    }

    static String describe(CapacityTarget target, Words words) {
        List<String> parts = new ArrayList<>();
        add(parts, target.target(), "target", words);
        add(parts, target.planned(), "planned", words);
        add(parts, target.from(), "from", words);
        add(parts, target.needBy(), "needBy", words);
        add(parts, target.demand(), "demand", words);
        add(parts, target.slots(), "slots", words);
        add(parts, target.dwell(), "dwell", words);
        String source = target.source().isBlank() ? "" : " [" + target.source() + "]";
        return target.measure() + ": " + String.join(words.text("list.separator"), parts) + source;
    }

    private static void add(List<String> parts, OptionalDouble value, String part, Words words) {
        value.ifPresent(number -> parts.add(words.text("target." + part, Map.of("value", number))));
    }

    private static void add(List<String> parts, DateWindow date, String part, Words words) {
        if (date.isKnown()) {
            parts.add(words.text("target." + part, Map.of("date", date)));
        }
    }
}
