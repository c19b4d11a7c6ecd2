package dev.slipway.flink.check;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the machine that submits a job, as the others get it.
 *
 * @param name its path as the user gave it; empty where none was named
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // two are never compared
record ShippedFile(String name, byte[] bytes) implements Serializable {

    static final ShippedFile NONE = new ShippedFile("", new byte[0]);

    static ShippedFile of(Path path) throws IOException {
        return new ShippedFile(path.toString(), Files.readAllBytes(path));
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    Path path() {
        return Path.of(name);
    }
}
