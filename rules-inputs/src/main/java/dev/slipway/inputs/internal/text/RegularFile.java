package dev.slipway.inputs.internal.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The bytes of a regular file: a pipe or a device could block for ever, so it is not even opened. Any change of
 * the file while it is read is reported at its end, where the file's size and time are compared again.
 */
final class RegularFile extends FilterInputStream {

    private final Path file;
    private final BasicFileAttributes before;

    private RegularFile(Path file, BasicFileAttributes before, InputStream bytes) {
        super(bytes);
        this.file = file;
        this.before = before;
    }

    static InputStream open(Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.isDirectory()) {
            throw new UnreadableTextException(Place.FILE, "this is a folder, not a file", "name a file in it");
        }
        if (!before.isRegularFile()) {
            throw new UnreadableTextException(
                    Place.FILE,
                    "this is a pipe or a device, not a file",
                    "save what it gives as a file, or write it to standard input and name '-'");
        }
        return new RegularFile(file, before, Files.newInputStream(file));
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? end() : one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int number = super.read(target, offset, length);
        return number < 0 ? end() : number;
    }

    private int end() throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        if (now.size() != before.size() || !now.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new UnreadableTextException(
                    Place.FILE, "this file changed while it was read", "try again when it is written");
        }
        return -1;
    }
}
