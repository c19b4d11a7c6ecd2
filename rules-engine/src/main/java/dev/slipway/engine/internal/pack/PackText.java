package dev.slipway.engine.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a file of a pack: no pipe, device or folder, nothing larger than anybody writes, and none that changes meanwhile. */
public final class PackText {

    private static final int LARGEST = 8 << 20;

    private PackText() {}

    /**
     * Its text.
     *
     * @throws dev.slipway.engine.RuleException if it cannot be read; names the file
     */
    public static String read(Path path) {
        try {
            BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
            if (!before.isRegularFile()) {
                throw PackFiles.refused(path, "this is not a file", "take it out of the folder of rules");
            }
            byte[] bytes = bytes(path);
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            if (now.size() != bytes.length || !now.lastModifiedTime().equals(before.lastModifiedTime())) {
                throw PackFiles.refused(path, "this file changed while it was read", "try again when it is written");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw PackFiles.refused(path, "this file is not written in UTF-8", "save it in UTF-8");
        } catch (AccessDeniedException e) {
            throw PackFiles.refused(path, "you may not read this file", "");
        } catch (FileSystemException e) {
            throw PackFiles.refused(path, "this file cannot be read; does its link lead anywhere?", "");
        } catch (IOException e) {
            throw PackFiles.refused(path, "this file cannot be read: " + e.getMessage(), "");
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw PackFiles.refused(path, "this file is larger than 8 MiB", "split it into several files");
            }
            return bytes;
        }
    }
}
