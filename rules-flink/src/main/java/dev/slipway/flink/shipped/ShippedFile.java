package dev.slipway.flink.shipped;

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
public record ShippedFile(String name, byte[] bytes) implements Serializable {

    /** No file was named. */
    public static final ShippedFile NONE = new ShippedFile("", new byte[0]);

    /** Reads it. */
    public static ShippedFile of(Path path) throws IOException {
        return new ShippedFile(path.toString(), Files.readAllBytes(path));
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }

    public Path path() {
        return Path.of(name);
    }
}
