package dev.slipway.reports;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that appears whole or not at all. It is written under another name in the same folder and takes the
 * place of the target when it is committed; closed without that, it is discarded and the target is as it was.
 *
 * <pre>{@code
 * try (AtomicFile file = AtomicFile.open(path)) {
 *     file.output().write(bytes);
 *     file.commit();
 * }
 * }</pre>
 */
public final class AtomicFile implements Closeable {

    private static final String ENDING = ".tmp";
    private static final int LONGEST_BEGINNING = 40;
    private static final String UUID_TEXT = "[0-9a-f-]{36}";

    /** A run that writes one report for so long has been ended. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(6);

    private final Path named;
    private final Path written;
    private final Path target;
    private final OutputStream output;

    private AtomicFile(Path named, Path written, Path target) throws IOException {
        this.named = named;
        this.written = written;
        this.target = target;
        this.output = new BufferedOutputStream(new NamedStream(Files.newOutputStream(written, options()), named));
    }

    /** Says of a write that fails, as on a disk that is full, which file it was. */
    private static final class NamedStream extends FilterOutputStream {

        private final Path named;

        NamedStream(OutputStream out, Path named) {
            super(out);
            this.named = named;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                FileSystemException told = new FileSystemException(named.toString(), null, e.getMessage());
                told.initCause(e);
                throw told;
            }
        }
    }

    /**
     * Opens a file to be written. A device such as {@code /dev/null} is written directly, because it cannot be
     * replaced; of a symbolic link the file it points to is replaced.
     *
     * @throws NoSuchFileException if the folder does not exist
     * @throws FileSystemException if the target is a folder
     * @throws IOException if the file cannot be written
     */
    public static AtomicFile open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "this is a folder; name a file in it");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return opened(path, path, path);
        }
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(path.toString(), null, "its folder does not exist; create that first");
        }
        AtomicFile file = opened(path, temporaryNextTo(target), target);
        sweep(file.written, target);
        return file;
    }

    private static AtomicFile opened(Path named, Path written, Path target) throws IOException {
        try {
            return new AtomicFile(named, written, target);
        } catch (FileSystemException e) {
            throw toldOf(named, e);
        }
    }

    /** What cannot be is said of the file that was named, and not of the one that is written in its place. */
    private static FileSystemException toldOf(Path named, FileSystemException failure) {
        return failure instanceof AccessDeniedException
                ? new AccessDeniedException(
                        named.toString(), null, "you may not write there; name a file in a folder of yours")
                : new FileSystemException(named.toString(), null, failure.getReason());
    }

    /**
     * Writes a file that is at hand as a whole.
     *
     * @throws IOException as {@link #open} and {@link #commit} do; the target is then as it was
     */
    public static void write(Path path, byte[] bytes) throws IOException {
        try (AtomicFile file = open(path)) {
            file.output().write(bytes);
            file.commit();
        }
    }

    /** Takes away what runs left that were ended while they wrote the same file: it is much older than what is written now. */
    private static void sweep(Path now, Path target) {
        Pattern left = Pattern.compile(Pattern.quote(beginning(target)) + UUID_TEXT + ENDING);
        try (Stream<Path> siblings = Files.list(Objects.requireNonNull(target.getParent()))) {
            Instant longAgo = Files.getLastModifiedTime(now).toInstant().minus(LEFT_BEHIND);
            for (Path sibling : siblings.filter(file ->
                            left.matcher(String.valueOf(file.getFileName())).matches())
                    .toList()) {
                if (Files.getLastModifiedTime(sibling).toInstant().isBefore(longAgo)) {
                    Files.deleteIfExists(sibling);
                }
            }
        } catch (IOException e) {
            // another run was quicker, or the folder may be written but not listed: no reason to write no report
        }
    }

    /** Takes the content of the file. */
    public OutputStream output() {
        return output;
    }

    /**
     * Closes the output and puts the file in its place.
     *
     * @throws IOException if it cannot be put there; the target is then as it was
     */
    public void commit() throws IOException {
        output.close();
        if (written.equals(target)) {
            return;
        }
        try {
            move();
        } catch (FileSystemException e) {
            throw toldOf(named, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was written so far, unless it was committed; for a thread that ends the process meanwhile. */
    public void discard() {
        try {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the output, and discards what was written unless it was committed. */
    @Override
    public void close() throws IOException {
        try {
            output.close();
        } finally {
            discard();
        }
    }

    private StandardOpenOption[] options() {
        return written.equals(target)
                ? new StandardOpenOption[] {StandardOpenOption.WRITE}
                : new StandardOpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW};
    }

    /** Not by {@code Files.createTempFile}, which lets nobody but the owner read what is a report for others. */
    private static Path temporaryNextTo(Path target) {
        return target.resolveSibling(beginning(target) + UUID.randomUUID() + ENDING);
    }

    /** Of a long name a part, or that of the temporary file would be longer than names may be. */
    private static String beginning(Path target) {
        String name = String.valueOf(target.getFileName());
        int end = Math.min(LONGEST_BEGINNING, name.codePointCount(0, name.length()));
        return "." + name.substring(0, name.offsetByCodePoints(0, end)) + ".";
    }
}
