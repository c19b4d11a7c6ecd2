package dev.slipway.cli.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files at some places and below them at one moment, without those that are hidden or that editors leave behind.
 *
 * @param folders those that hold the files, and those that hold the places
 */
record FileStates(Map<Path, State> files, Set<Path> folders) {

    /** What shows that a file was written. One that took its place by being renamed has another identity. */
    record State(FileTime modified, long size, Optional<Object> identity) {}

    static FileStates at(Collection<Path> places) {
        Reader reader = new Reader();
        for (Path place : places) {
            reader.read(normal(place));
        }
        return new FileStates(reader.files, reader.folders);
    }

    static Path normal(Path place) {
        return place.toAbsolutePath().normalize();
    }

    /** These files and the others. */
    FileStates and(FileStates others) {
        Map<Path, State> allFiles = new HashMap<>(files);
        allFiles.putAll(others.files);
        Set<Path> allFolders = new HashSet<>(folders);
        allFolders.addAll(others.folders);
        return new FileStates(allFiles, allFolders);
    }

    /** The files that are new, written or gone later. */
    Set<Path> changesTo(FileStates later) {
        Set<Path> changes = new HashSet<>(files.keySet());
        changes.addAll(later.files.keySet());
        changes.removeIf(file -> Objects.equals(files.get(file), later.files.get(file)));
        return changes;
    }

    private static final class Reader extends SimpleFileVisitor<Path> {

        private final Map<Path, State> files = new HashMap<>();
        private final Set<Path> folders = new HashSet<>();
        private Path place = Path.of("");

        void read(Path newPlace) {
            place = newPlace;
            Optional.ofNullable(place.getParent()).filter(Files::isDirectory).ifPresent(folders::add);
            try {
                Files.walkFileTree(place, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
            } catch (IOException e) {
                // what cannot be seen now is looked for again; judging reports why it cannot be read
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isPassing(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isPassing(file)) {
                Optional<Object> identity = Optional.ofNullable(attributes.fileKey());
                files.put(file, new State(attributes.lastModifiedTime(), attributes.size(), identity));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isPassing(Path path) {
            String name = String.valueOf(path.getFileName());
            boolean isLeftover = name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
            return isLeftover && !path.equals(place);
        }
    }
}
