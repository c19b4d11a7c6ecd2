package dev.slipway.flink.check;

import java.io.Serializable;

/**
 * A file of programmes, one a line, and the ranges of bytes that it is judged in. A line belongs to the range that it begins in.
 *
 * @param name as the user gave it: problems and evidence name the file so
 * @param location where every machine finds it
 * @param length in bytes
 * @param splitLength of each range but the last, in bytes; 1 or more
 */
record PortfolioFile(String name, String location, long length, long splitLength) implements Serializable {

    PortfolioFile {
        if (splitLength < 1) {
            throw new IllegalArgumentException("a part of a portfolio has 1 byte or more, not " + splitLength);
        }
    }

    /** How many ranges there are; one of an empty file too. */
    long splits() {
        return Math.max(1, (length + splitLength - 1) / splitLength);
    }

    long start(long split) {
        return split * splitLength;
    }

    /** The first byte after the range. */
    long end(long split) {
        return Math.min(length, (split + 1) * splitLength);
    }
}
