package dev.slipway.reports.internal.scratch;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;

/** A temporary file, which nobody else can read, and which is deleted when it is closed or the process ends. */
public final class ScratchFile implements Closeable {

    private final FileChannel channel;

    private ScratchFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens one where the system keeps such files.
     *
     * @throws IOException if none can be made
     */
    public static ScratchFile open() throws IOException {
        return new ScratchFile(
                FileChannel.open(Files.createTempFile("slipway-", ".part"), READ, WRITE, DELETE_ON_CLOSE));
    }

    /** To write at its end. */
    public OutputStream output() {
        return new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    /** What was written, from its beginning. */
    public InputStream input() throws IOException {
        return new BufferedInputStream(Channels.newInputStream(channel.position(0)));
    }

    /** To read anywhere in it. */
    public SeekableByteChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
