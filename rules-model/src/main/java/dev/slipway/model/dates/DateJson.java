package dev.slipway.model.dates;

import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Dates in JSON. A report gives the days that a date means besides its words. In what is read back a date is its words alone
 * where they say it all, and the same object as in a report where they do not.
 */
public final class DateJson {

    private static final Set<String> KEYS = Set.of("text", "start", "end", "precision");

    private DateJson() {}

    /** As reports give it: null where it is unknown; start and end are left out where they are open. */
    public static void write(JsonWriter json, String name, DateWindow window) {
        json.name(name);
        if (window.isKnown()) {
            object(json, window);
        } else {
            json.nothing();
        }
    }

    private static void object(JsonWriter json, DateWindow window) {
        json.startObject();
        json.member("text", window.text());
        if (window.hasStart()) {
            json.member("start", window.start().toString());
        }
        if (window.hasEnd()) {
            json.member("end", window.end().toString());
        }
        json.member("precision", window.precision().word());
        json.endObject();
    }

    /** So that {@link #read} gives the same again. */
    public static void writeToBeRead(JsonWriter json, String name, DateWindow window, Optional<FiscalYear> fiscalYear) {
        json.name(name);
        if (saysAll(window, fiscalYear)) {
            json.text(window.text());
        } else {
            object(json, window);
        }
    }

    private static boolean saysAll(DateWindow window, Optional<FiscalYear> fiscalYear) {
        try {
            return DateWindow.parse(window.text(), fiscalYear).equals(window);
        } catch (InvalidDateException e) {
            return false;
        }
    }

    /** A date in any spelling, or as an object; the unknown date where there is none. */
    public static DateWindow read(JsonObject json, String name, Optional<FiscalYear> fiscalYear) {
        if (json.hasObject(name)) {
            return json.object(name).map(DateJson::window).orElseThrow();
        }
        return json.text(name)
                .map(text -> json.checked(name, () -> DateWindow.parse(text, fiscalYear)))
                .orElse(DateWindow.unknown());
    }

    private static DateWindow window(JsonObject json) {
        json.knowing(KEYS);
        return json.checked(() -> new DateWindow(
                bound(json, "start", DateWindow.OPEN_START),
                bound(json, "end", DateWindow.OPEN_END),
                json.word("precision", Precision::named).orElseThrow(() -> json.refused("precision", "is missing")),
                json.required("text")));
    }

    private static LocalDate bound(JsonObject json, String name, LocalDate open) {
        return json.has(name) ? json.day(name) : open;
    }
}
