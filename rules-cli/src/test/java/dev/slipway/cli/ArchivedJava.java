package dev.slipway.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Java with an archive of the command's classes, as the launcher keeps one: a run takes a third less processor time. */
final class ArchivedJava {

    static final List<String> COMMAND = archived(List.of(Launched.JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

    private ArchivedJava() {}

    private static List<String> archived(List<String> java) {
        Path archive = Launched.HOME.resolve("rules-cli/target/tests.jsa");
        if (archive.toFile().lastModified() < Launched.JAR.toFile().lastModified()) {
            make(archive, java);
        }
        return with(java, "-XX:SharedArchiveFile=" + archive);
    }

    private static void make(Path archive, List<String> java) {
        Path part = archive.resolveSibling("tests." + ProcessHandle.current().pid() + ".jsa");
        List<String> run = with(java, "-XX:ArchiveClassesAtExit=" + part, "-jar", Launched.JAR.toString());
        Launched.in(Launched.HOME, Map.of(), with(run, "check", "examples/east-west", "--format", "json"));
        try {
            Files.move(part, archive, ATOMIC_MOVE); // another JVM of the tests may have made one meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(List<String> command, String... more) {
        List<String> longer = new ArrayList<>(command);
        longer.addAll(List.of(more));
        return longer;
    }
}
