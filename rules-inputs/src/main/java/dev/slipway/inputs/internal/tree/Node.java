package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.Place;
import java.util.List;

/** A part of a YAML or JSON file that knows its place. */
public sealed interface Node {

    Place place();

    /** The word for what it is, for messages. */
    String noun();

    /**
     * A single value.
     *
     * @param text as it is written in the file, without quotes: {@code 007} and {@code 1e3} stay what they are
     */
    record Scalar(String text, Kind kind, Place place) implements Node {

        /** Whether there is a value at all. */
        public boolean isGiven() {
            return kind != Kind.NOTHING && !text.isBlank();
        }

        @Override
        public String noun() {
            return isGiven() ? "'" + text + "'" : "nothing";
        }
    }

    /** What a value looks like to YAML and JSON, quotes considered. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }

    /** Values in a row. */
    record Sequence(List<Node> items, Place place) implements Node {

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** Values under keys. */
    record Mapping(List<Entry> entries, Place place) implements Node {

        @Override
        public String noun() {
            return "keys and values";
        }
    }

    /** One key and its value. */
    record Entry(String key, Place place, Node value) {}
}
