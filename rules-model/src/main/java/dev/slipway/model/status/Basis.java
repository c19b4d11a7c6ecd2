package dev.slipway.model.status;

import dev.slipway.model.words.Phrase;
import java.util.Locale;

/** What a capacity reading states. */
public enum Basis {
    /** What the terminal could handle in a year. */
    NOMINAL,
    /** What its design provides for in a year. */
    PLANNED,
    /** What it did handle, over the period of the reading. */
    THROUGHPUT;

    /** What it is called in a report. */
    public Phrase phrase() {
        return Phrase.of("basis." + name().toLowerCase(Locale.ROOT));
    }
}
