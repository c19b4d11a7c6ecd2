package dev.slipway.engine.strict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a strict rule makes small. A step that puts two texts, or two collections, into a third doubles what is there:
 * forty such steps, without a loop, would take all memory, or for ever to compare.
 */
public final class Bounds {

    /** More than a cell of a workbook holds. */
    private static final int LONGEST_TEXT = 40_000;

    private Bounds() {}

    /**
     * Looks at a value that was just made.
     *
     * @throws IllegalArgumentException if it is a long text, or a collection of collections
     */
    public static void requireSmall(@Nullable Object made) {
        if (made instanceof String text && text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a strict rule makes a text of " + text.length() + " characters; the most are " + LONGEST_TEXT);
        }
        elements(made).forEach(Bounds::requirePlain);
    }

    /**
     * Looks at a value before it is put into a collection.
     *
     * @throws IllegalArgumentException if it is a collection itself
     */
    public static void requirePlain(@Nullable Object element) {
        if (element instanceof Collection || element instanceof Map || element instanceof Optional) {
            throw new IllegalArgumentException("a strict rule puts a collection into a collection");
        }
    }

    private static Collection<?> elements(@Nullable Object made) {
        if (made instanceof Map<?, ?> map) {
            map.keySet().forEach(Bounds::requirePlain);
            return map.values();
        }
        if (made instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return made instanceof Collection<?> collection ? collection : List.of();
    }
}
