package dev.slipway.inputs;

import java.nio.file.Path;

/** Where status is read from when it is not in the programme's own folder. */
public sealed interface StatusSource {

    /** A status file, or a folder of them. */
    record Files(Path path) implements StatusSource {}

    /** Whatever is written to standard input: CSV, a JSON list or NDJSON, recognised by its first character. */
    record StandardInput() implements StatusSource {}

    /** A path; {@code -} for standard input. */
    static StatusSource of(String argument) {
        return argument.equals("-") ? new StandardInput() : new Files(Path.of(argument));
    }
}
