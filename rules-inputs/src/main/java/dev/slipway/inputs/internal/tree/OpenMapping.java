package dev.slipway.inputs.internal.tree;

import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Node.Entry;
import tools.jackson.core.JsonToken;

/** A mapping that is being read, key by key. */
public final class OpenMapping {

    private final TreeReader reader;
    private final int depth;
    private final Place place;
    private String key = "";

    OpenMapping(TreeReader reader, int depth) {
        this.reader = reader;
        this.depth = depth;
        this.place = reader.here();
    }

    /** Where it begins. */
    public Place place() {
        return place;
    }

    /** Goes on to the next key; its value or its entry must be read before the one after it. */
    public boolean next() {
        boolean hasNext = reader.next() == JsonToken.PROPERTY_NAME;
        if (hasNext) {
            key = reader.key();
        }
        return hasNext;
    }

    public String key() {
        return key;
    }

    /** The value under the key. */
    public Node value() {
        return reader.node(reader.next(), depth + 1);
    }

    /** The key and its value. */
    public Entry entry() {
        Place keyPlace = reader.here();
        return new Entry(key, keyPlace, value());
    }

    /** Reports that the key is given twice, and ignores the second value. */
    public void refuseSecond(Place first) {
        reader.refuseSecond(entry(), first);
    }
}
