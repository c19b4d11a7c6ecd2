package dev.slipway.model.programme;

import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.InvalidDateException;
import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWriter;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Attributes in JSON: a number, a truth or a text. A text that begins with a digit and can be read as a date is one; what this
 * would mistake is an object, {@code {"text": "2026"}} or {@code {"date": …}}.
 */
final class AttributesJson {

    private static final String KEY = "attributes";
    private static final Set<String> KEYS = Set.of("text", "date");

    private AttributesJson() {}

    /** None are left out. */
    static void write(JsonWriter json, Attributes attributes) {
        if (attributes.byName().isEmpty()) {
            return;
        }
        json.object(KEY, () -> attributes.byName().forEach((name, attribute) -> write(json, name, attribute)));
    }

    private static void write(JsonWriter json, String name, Attribute attribute) {
        if (attribute instanceof Attribute.Amount amount) {
            json.member(name, amount.value());
        } else if (attribute instanceof Attribute.Truth truth) {
            json.member(name, truth.value());
        } else if (attribute instanceof Attribute.Text text) {
            text(json, name, text);
        } else if (attribute instanceof Attribute.Date date) {
            date(json, name, date);
        }
    }

    private static void text(JsonWriter json, String name, Attribute.Text text) {
        if (ofText(text.value()).equals(text)) {
            json.member(name, text.value());
        } else {
            json.object(name, () -> json.member("text", text.value()));
        }
    }

    private static void date(JsonWriter json, String name, Attribute.Date date) {
        if (ofText(date.value().text()).equals(date)) {
            json.member(name, date.value().text());
        } else {
            json.object(name, () -> DateJson.writeToBeRead(json, "date", date.value(), Optional.empty()));
        }
    }

    static void read(JsonObject json, AttributedBuilder<?> builder) {
        read(json, builder::attribute);
    }

    /** Hands on each with its name. */
    static void read(JsonObject json, BiConsumer<String, Attribute> target) {
        json.object(KEY).ifPresent(attributes -> attributes.names().forEach(name -> attributes
                .value(name)
                .ifPresent(value -> attributes.checked(name, () -> {
                    target.accept(name, attribute(attributes, name, value));
                    return name;
                }))));
    }

    private static Attribute attribute(JsonObject json, String name, Object value) {
        if (value instanceof Number) {
            return new Attribute.Amount(json.number(name).orElseThrow());
        }
        if (value instanceof Boolean truth) {
            return new Attribute.Truth(truth);
        }
        return json.hasObject(name)
                ? json.object(name).map(AttributesJson::stated).orElseThrow()
                : ofText(json.required(name));
    }

    private static Attribute stated(JsonObject json) {
        json.knowing(KEYS);
        return json.has("text")
                ? new Attribute.Text(json.required("text"))
                : new Attribute.Date(DateJson.read(json, "date", Optional.empty()));
    }

    private static Attribute ofText(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return new Attribute.Text(text);
        }
        try {
            DateWindow date = DateWindow.parse(text);
            return date.isKnown() ? new Attribute.Date(date) : new Attribute.Text(text);
        } catch (InvalidDateException e) {
            return new Attribute.Text(text);
        }
    }
}
