package dev.slipway.model.json;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.base.Suggestion;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An object as a JSON library reads it: a map of texts, numbers, truths, lists and maps. A member that is null counts as one
 * that is not there. What is of another kind than asked for, and a member that is not known, is refused with its path.
 */
public final class JsonObject {

    private final String path;
    private final Map<?, ?> members;

    private JsonObject(String path, Map<?, ?> members) {
        this.path = path;
        this.members = members;
    }

    /** The whole document. */
    public static JsonObject root(Map<String, ?> members) {
        return new JsonObject("", Required.present("members", members));
    }

    /** Refuses a member of another name. */
    public JsonObject knowing(Set<String> names) {
        for (Object name : members.keySet()) {
            if (!(name instanceof String text) || !names.contains(text)) {
                throw refused(String.valueOf(name), "is not known; " + Suggestion.of(String.valueOf(name), names));
            }
        }
        return this;
    }

    public boolean has(String name) {
        return member(name) != null;
    }

    /** Whether there is an object under this name. */
    public boolean hasObject(String name) {
        return member(name) instanceof Map;
    }

    private @Nullable Object member(String name) {
        return members.get(name);
    }

    /** A text, and a whole number by its digits. */
    public Optional<String> text(String name) {
        return value(name).map(value -> text(below(name), value));
    }

    /** The same, where it has to be there. */
    public String required(String name) {
        return text(name).orElseThrow(() -> refused(name, "is missing"));
    }

    private static String text(String at, Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
            return value.toString();
        }
        throw new InvalidJsonException(at, "is not a text");
    }

    public OptionalDouble number(String name) {
        Object value = member(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw refused(name, "is not a number");
    }

    /** A whole number; 0 where there is none. */
    public long whole(String name) {
        Object value = member(name);
        if (value == null) {
            return 0;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw refused(name, "is not a whole number");
    }

    /** The constant, among those of an enumeration, that the text names. */
    public <T> Optional<T> word(String name, Function<String, Optional<T>> named) {
        return text(name)
                .map(word -> named.apply(word).orElseThrow(() -> refused(name, "'" + word + "' is none of its words")));
    }

    /** The constant of that name, in lower case. */
    public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
        return word(name, word -> Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst());
    }

    public LocalDate day(String name) {
        String text = required(name);
        return checked(name, () -> LocalDate.parse(text));
    }

    public Optional<JsonObject> object(String name) {
        return value(name).map(value -> object(below(name), value));
    }

    private static JsonObject object(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonObject(path, map);
        }
        throw new InvalidJsonException(path, "is not an object");
    }

    public List<JsonObject> objects(String name) {
        return each(name, JsonObject::object);
    }

    /** A single text is a list of one. */
    public List<String> texts(String name) {
        return each(name, JsonObject::text);
    }

    /** A list of numbers. */
    public List<Double> numbers(String name) {
        return each(name, (at, item) -> {
            if (item instanceof Number number) {
                return number.doubleValue();
            }
            throw new InvalidJsonException(at, "is not a number");
        });
    }

    /** A list of texts and objects; a single one is a list of one. */
    public <T> List<T> mixed(String name, Function<String, T> ofText, Function<JsonObject, T> ofObject) {
        return each(
                name,
                (at, item) -> checkedAt(
                        at,
                        () -> item instanceof Map ? ofObject.apply(object(at, item)) : ofText.apply(text(at, item))));
    }

    private <T> List<T> each(String name, BiFunction<String, Object, T> reading) {
        Object value = member(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items)) {
            return List.of(reading.apply(below(name), value));
        }
        List<T> read = new ArrayList<>();
        for (Object item : items) {
            read.add(reading.apply(below(name) + "[" + read.size() + "]", item));
        }
        return read;
    }

    /** Where a statement was read; none where that is not said. */
    public Provenance provenance() {
        return object("provenance")
                .map(where -> where.knowing(Set.of("file", "line", "place")))
                .map(where -> where.checked(
                        "line",
                        () -> new Provenance(
                                where.text("file").orElse(""),
                                Math.toIntExact(where.whole("line")),
                                where.text("place").orElse(""))))
                .orElse(Provenance.none());
    }

    /** What is there under a name, of whatever kind. */
    public Optional<Object> value(String name) {
        return Optional.ofNullable(member(name));
    }

    public Set<String> names() {
        return members.keySet().stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Runs what may refuse a member's value, and adds its path. */
    public <T> T checked(String name, Supplier<T> reading) {
        return checkedAt(below(name), reading);
    }

    /** Runs what may refuse the object itself, and adds its path. */
    public <T> T checked(Supplier<T> reading) {
        return checkedAt(path, reading);
    }

    private static <T> T checkedAt(String path, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidJsonException e) {
            throw e;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new InvalidJsonException(path, String.valueOf(e.getMessage()));
        }
    }

    /** That a member is wrong. */
    public InvalidJsonException refused(String name, String message) {
        return new InvalidJsonException(below(name), message);
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
