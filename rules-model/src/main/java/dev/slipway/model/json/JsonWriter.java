package dev.slipway.model.json;

import dev.slipway.model.base.Provenance;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the parts of a JSON document one after the other. {@link JsonText} writes them as text; a host may hand them on to a
 * library of its own.
 */
public interface JsonWriter {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    /** The name of the value that comes next. */
    void name(String name);

    void text(String value);

    void number(long value);

    /** What is no number in JSON, such as infinity, is written as null. */
    void number(double value);

    void truth(boolean value);

    void nothing();

    default void member(String name, String value) {
        name(name);
        text(value);
    }

    default void member(String name, long value) {
        name(name);
        number(value);
    }

    default void member(String name, double value) {
        name(name);
        number(value);
    }

    default void member(String name, boolean value) {
        name(name);
        truth(value);
    }

    /** An object under a name. */
    default void member(String name, JsonWritable value) {
        name(name);
        value.writeTo(this);
    }

    /** A text, null where there is none. */
    default void memberOrNull(String name, Optional<String> value) {
        name(name);
        value.ifPresentOrElse(this::text, this::nothing);
    }

    /** A text, left out where it is empty. */
    default void memberUnlessEmpty(String name, String value) {
        if (!value.isEmpty()) {
            member(name, value);
        }
    }

    default void object(String name, Runnable members) {
        name(name);
        startObject();
        members.run();
        endObject();
    }

    /** An array of whatever is written for each item. */
    default <T> void array(String name, Iterable<T> items, Consumer<T> item) {
        name(name);
        startArray();
        items.forEach(item);
        endArray();
    }

    /** An array of objects. */
    default <T> void objects(String name, Iterable<T> items, Consumer<T> members) {
        array(name, items, item -> {
            startObject();
            members.accept(item);
            endObject();
        });
    }

    /** Numbers and truths as such, anything else as its text. */
    default void values(String name, Map<String, ?> values) {
        object(
                name,
                () -> values.forEach((key, value) -> {
                    name(key);
                    value(value);
                }));
    }

    private void value(Object value) {
        if (value instanceof Boolean truth) {
            truth(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            number(((Number) value).longValue());
        } else if (value instanceof Number number) {
            number(number.doubleValue());
        } else {
            text(value.toString());
        }
    }

    /** The file and line of a statement; the place is left out where the line shows it. */
    default void where(Provenance where) {
        member("file", where.file());
        member("line", where.line());
        memberUnlessEmpty("place", where.place());
    }

    /** Under the name {@code provenance}; left out where the statement came from no file. */
    default void provenance(Provenance where) {
        if (!where.equals(Provenance.none())) {
            object("provenance", () -> where(where));
        }
    }
}
