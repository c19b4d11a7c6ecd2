package dev.slipway.model;

/**
 * Where a statement was read: what makes an alert evidence and not an opinion.
 *
 * @param file the file as the reader was told of it; empty where the statement came from no file
 * @param line counted from 1; 0 where there is none
 */
public record Provenance(String file, int line) implements Comparable<Provenance> {

    private static final Provenance NONE = new Provenance("", 0);

    public Provenance {
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is below zero");
        }
    }

    /** Of a statement made by a program rather than read from a file. */
    public static Provenance none() {
        return NONE;
    }

    @Override
    public int compareTo(Provenance other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code status/march.csv:14}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
