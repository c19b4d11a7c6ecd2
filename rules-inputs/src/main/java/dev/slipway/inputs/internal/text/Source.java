package dev.slipway.inputs.internal.text;

import dev.slipway.inputs.InputLimit;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.base.Sha256;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * Something to read: a file, standard input, or bytes at hand.
 *
 * @param name as the user knows it, for problems and evidence
 * @param linesBefore how many lines of its file come before it, where it is a part of one
 */
public record Source(String name, Opening opening, int linesBefore) {

    /** Opens the bytes to be read. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** Reads the bytes to their end, or as far as it wants. */
    @FunctionalInterface
    public interface Reading {
        void read(InputStream bytes) throws IOException;
    }

    public Source(String name, Opening opening) {
        this(name, opening, 0);
    }

    public static Source of(Path file) {
        return new Source(nameOf(file), () -> RegularFile.open(file));
    }

    /** Bytes in memory. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, () -> new ByteArrayInputStream(bytes));
    }

    /** The path as the user gave it, on any system with slashes. */
    public static String nameOf(Path path) {
        String name = path.toString().replace(File.separatorChar, '/');
        if (name.isEmpty()) {
            return ".";
        }
        return name.startsWith("./") ? name.substring(2) : name;
    }

    /** Reads it and notes its hash; what cannot be read becomes a problem. */
    public void read(ReadingLog findings, FileProblems problems, Reading reading) {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes =
                new LimitedStream(new DigestInputStream(opening.open(), digest), InputLimit.TABLE, findings.limits())) {
            reading.read(bytes);
            bytes.transferTo(OutputStream.nullOutputStream());
            findings.read(new InputFile(name, Sha256.hex(digest)));
        } catch (IOException e) {
            report(e, problems);
        } catch (UncheckedIOException e) {
            report(e, problems);
        } catch (OutOfMemoryError e) {
            problems.add(
                    Place.FILE,
                    "there is not enough memory to read this file",
                    "give Java more of it, as JAVA_TOOL_OPTIONS=-Xmx4g, or split the file");
        }
    }

    /** Reports why it could not be read to its end. */
    public void report(UncheckedIOException failure, FileProblems problems) {
        report(Objects.requireNonNull(failure.getCause()), problems);
    }

    /** Reports why it could not be read to its end. */
    public void report(IOException failure, FileProblems problems) {
        if (failure instanceof UnreadableTextException unreadable) {
            problems.add(
                    unreadable.place().below(linesBefore), String.valueOf(unreadable.getMessage()), unreadable.hint());
        } else {
            problems.add(Place.FILE, reason(failure), "");
        }
    }

    /** Why a file or a folder cannot be read, in words. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException denied) {
            return Files.isDirectory(Path.of(String.valueOf(denied.getFile())))
                    ? "you may not read this folder"
                    : "you may not read this file";
        }
        if (failure instanceof FileSystemLoopException) {
            return "this link leads back to a folder it is in";
        }
        String detail = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return "this file cannot be read: " + detail;
    }
}
