package dev.slipway.inputs;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Where status is read from when it is not in the programme's own folder. */
public sealed interface StatusSource {

    /** A status file, or a folder of them. */
    record Files(Path path) implements StatusSource {}

    /** Whatever is written to standard input: CSV, a JSON list or NDJSON, recognised by its first character. */
    record StandardInput() implements StatusSource {}

    /**
     * Status at hand: a request, a row of a database.
     *
     * @param name by whose ending it is recognised, {@code march.xlsx}, and by which problems and evidence name it
     * @param content opens its bytes; where they are read again, it is called again
     */
    record Content(String name, Supplier<InputStream> content) implements StatusSource {}

    /** Status at hand, in memory: see {@link Content}. */
    static StatusSource of(String name, byte[] bytes) {
        byte[] kept = bytes.clone();
        return new Content(name, () -> new ByteArrayInputStream(kept));
    }

    /** A path; {@code -} for standard input. */
    static StatusSource of(String argument) {
        return argument.equals("-") ? new StandardInput() : new Files(Path.of(argument));
    }
}
