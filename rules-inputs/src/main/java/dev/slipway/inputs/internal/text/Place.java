package dev.slipway.inputs.internal.text;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param column counted from 1; 0 for the line as a whole
 */
public record Place(int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** The file as a whole. */
    public static final Place FILE = new Place(0, 0);

    public static Place atLine(int line) {
        return new Place(line, 0);
    }

    /** The same place in a file that has so many lines more before it. */
    public Place below(int lines) {
        return line == 0 ? this : new Place(line + lines, column);
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }
}
