package dev.slipway.compiler.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is kept; what was used longest ago goes first.
 *
 * @param packs how many
 * @param bytes of all of them together; the one used last stays whatever its size
 */
record KeepLimit(int packs, long bytes) {

    static final KeepLimit STANDARD = new KeepLimit(50, 100_000_000);

    static final String PACK = ".jar";

    /** A part that old was left behind by a process that was ended while it wrote. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private record Kept(Path file, FileTime used, long size) {}

    void enforce(Path folder) throws IOException {
        long size = 0;
        int count = 0;
        for (Kept pack : lastUsedFirst(folder, PACK)) {
            size += pack.size;
            count++;
            if (count > 1 && (count > packs || size > bytes)) {
                Files.deleteIfExists(pack.file);
            }
        }
        FileTime longAgo = FileTime.from(Instant.now().minus(LEFT_BEHIND));
        for (Kept part : lastUsedFirst(folder, OwnFiles.PART)) {
            if (part.used.compareTo(longAgo) < 0) {
                Files.deleteIfExists(part.file);
            }
        }
    }

    private static List<Kept> lastUsedFirst(Path folder, String ending) throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                add(file, kept);
            }
        }
        kept.sort(Comparator.comparing(Kept::used).reversed());
        return kept;
    }

    private static void add(Path file, List<Kept> kept) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                kept.add(new Kept(file, attributes.lastModifiedTime(), attributes.size()));
            }
        } catch (NoSuchFileException e) {
            // another process was quicker to let it go
        }
    }
}
