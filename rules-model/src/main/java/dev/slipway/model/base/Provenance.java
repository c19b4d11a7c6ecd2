package dev.slipway.model.base;

import java.net.URI;
import java.util.Comparator;

/**
 * Where a statement was read: what makes an alert evidence and not an opinion.
 *
 * @param file the file as the reader was given it, or the address of a page of the host; empty where the statement came from no file
 * @param line counted from 1; 0 where there is none
 * @param place where in a file, if a line does not show it well: {@code Plan!C7} of a workbook, {@code task 14} of a
 *     schedule, {@code /3/due_on} of a JSON export; else empty
 */
public record Provenance(String file, int line, String place) implements Comparable<Provenance> {

    private static final Provenance NONE = new Provenance("", 0);

    private static final Comparator<Provenance> READING_ORDER = Comparator.comparing(Provenance::file)
            .thenComparingInt(Provenance::line)
            .thenComparing(Provenance::place);

    public Provenance {
        Required.present("file", file);
        Required.present("place", place);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is below zero");
        }
    }

    public Provenance(String file, int line) {
        this(file, line, "");
    }

    /** Of a statement that a host keeps on a page of its own: the evidence links back to it. */
    public static Provenance of(URI page) {
        return new Provenance(Required.present("page", page).toString(), 0);
    }

    /** Of a statement made by a program rather than read from a file. */
    public static Provenance none() {
        return NONE;
    }

    @Override
    public int compareTo(Provenance other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code status/march.csv:14}, {@code status/plan.xlsx:Plan!C7}. */
    @Override
    public String toString() {
        if (!place.isEmpty()) {
            return file + ":" + place;
        }
        return line == 0 ? file : file + ":" + line;
    }
}
