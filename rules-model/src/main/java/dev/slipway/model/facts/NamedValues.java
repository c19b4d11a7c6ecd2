package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Collects the values of a fact by the names used in messages, without unknown values. */
final class NamedValues {

    private final Map<String, Object> values;

    NamedValues() {
        this(Map.of());
    }

    /** These values, to which others are added. */
    NamedValues(Map<String, Object> first) {
        values = new LinkedHashMap<>(first);
    }

    NamedValues with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    NamedValues withKnown(String name, DateWindow window) {
        return window.isKnown() ? with(name, window) : this;
    }

    NamedValues withKnown(String name, OptionalDouble number) {
        return number.isPresent() ? with(name, number.getAsDouble()) : this;
    }

    Map<String, Object> map() {
        return values;
    }
}
