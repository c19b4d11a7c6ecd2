package dev.slipway.inputs.internal.folder;

import dev.slipway.inputs.internal.text.Source;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files below a folder, in the order of their names; hidden ones and the lock files of office programs are not. */
final class StatusFiles {

    private StatusFiles() {}

    static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> isVisible(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Source::nameOf))
                    .toList();
        }
    }

    private static boolean isVisible(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .noneMatch(name -> name.startsWith(".") || name.startsWith("~$"));
    }
}
