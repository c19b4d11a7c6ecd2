package dev.slipway.model.facts.measure;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attributes;
import java.util.NoSuchElementException;

/**
 * What an office keeps of a programme, terminal or milestone besides, under names of its own. What has another kind than the
 * one asked for is not there: a text is no number.
 */
public interface AttributeMeasures {

    /** All of it, by name. */
    Attributes attributes();

    /**
     * The number that the office keeps under a name.
     *
     * @throws NoSuchElementException if there is none; {@code has("number budget")} tells
     */
    default double number(String name) {
        return attributes().number(name).orElseThrow(() -> new NoSuchElementException("no number '" + name + "'"));
    }

    /** The text that the office keeps under a name; empty where there is none, as {@code has("text contract")} tells. */
    default String text(String name) {
        return attributes().text(name).orElse("");
    }

    /** The date that the office keeps under a name; unknown where there is none, as {@code has("date permit")} tells. */
    default DateWindow date(String name) {
        return attributes().date(name);
    }

    /** Whether the office says yes under a name; no where it says nothing, as {@code has("truth insured")} tells. */
    default boolean truth(String name) {
        return attributes().truth(name).orElse(false);
    }
}
