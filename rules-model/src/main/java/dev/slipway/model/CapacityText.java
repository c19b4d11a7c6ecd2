package dev.slipway.model;

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
                values.put("needBy", target.needBy().toString());
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
            values.put("openingForecast", opening.forecast().toString());
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

    static String describe(CapacityTarget target) {
        List<String> parts = new ArrayList<>();
        target.target().ifPresent(value -> parts.add("target " + Numbers.text(value)));
        target.planned().ifPresent(value -> parts.add("planned " + Numbers.text(value)));
        if (target.from().isKnown()) {
            parts.add("from " + target.from());
        }
        if (target.needBy().isKnown()) {
            parts.add("needed by " + target.needBy());
        }
        target.demand().ifPresent(value -> parts.add("demand " + Numbers.text(value)));
        target.slots().ifPresent(value -> parts.add(Numbers.text(value) + " slots"));
        target.dwell().ifPresent(value -> parts.add("dwell " + Numbers.text(value) + " days"));
        String source = target.source().isBlank() ? "" : " [" + target.source() + "]";
        return target.measure() + ": " + String.join(", ", parts) + source;
    }
}
