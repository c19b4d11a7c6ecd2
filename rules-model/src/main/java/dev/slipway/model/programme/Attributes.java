package dev.slipway.model.programme;

import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWriter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The attributes of a programme, terminal or milestone, by their names. Of another kind than the one asked for there is none. */
public record Attributes(Map<String, Attribute> byName) {

    private static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    public static Attributes none() {
        return NONE;
    }

    /** These and one more, in the place of one of the same name. */
    Attributes with(String name, Attribute attribute) {
        if (Required.present("name", name).isBlank()) {
            throw new IllegalArgumentException("an attribute needs a name");
        }
        Map<String, Attribute> all = new TreeMap<>(byName);
        all.put(name, Required.present(name, attribute));
        return new Attributes(all);
    }

    /** These, with those of others in the place of the same names. */
    public Attributes and(Map<String, Attribute> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, Attribute> all = new TreeMap<>(byName);
        all.putAll(others);
        return new Attributes(all);
    }

    /** These, and of those of what it belongs to the ones under names that these do not have. */
    public Attributes within(Attributes outer) {
        return byName.isEmpty() ? outer : outer.and(byName);
    }

    /** Writes them as the member {@code attributes} of the object that is written; none are left out. */
    public void writeTo(JsonWriter json) {
        AttributesJson.write(json, this);
    }

    /** The member {@code attributes} of an object; none where it has none. */
    public static Attributes read(JsonObject json) {
        Map<String, Attribute> all = new TreeMap<>();
        AttributesJson.read(json, all::put);
        return new Attributes(all);
    }

    /** The number of that name; nothing where there is none. */
    public OptionalDouble number(String name) {
        return byName.get(name) instanceof Attribute.Amount amount
                ? OptionalDouble.of(amount.value())
                : OptionalDouble.empty();
    }

    /** The text of that name; nothing where there is none. */
    public Optional<String> text(String name) {
        return byName.get(name) instanceof Attribute.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The unknown date where there is none. */
    public DateWindow date(String name) {
        return byName.get(name) instanceof Attribute.Date date ? date.value() : DateWindow.unknown();
    }

    /** The yes or no of that name; nothing where there is none. */
    public Optional<Boolean> truth(String name) {
        return byName.get(name) instanceof Attribute.Truth truth ? Optional.of(truth.value()) : Optional.empty();
    }
}
