package dev.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of files that are written for Slipway does not load: half of its time was once spent on that. */
class QuickStartTest {

    /** Beginnings of the names of classes, and what they are there for. */
    private static final List<String> FOR_OTHERS = List.of(
            "dev.slipway.inputs.internal.headers.HeaderDictionary", // the words in the headers of offices
            "dev.slipway.inputs.internal.states.StateWords$Vocabulary", // the words for states
            "dev.slipway.model.dates.CalendarWords$Holder", // months in all languages
            "dev.slipway.inputs.internal.schedule.", // files of planning tools
            "dev.slipway.inputs.internal.holidays.", // holidays of countries
            "dev.slipway.compiler.drl.", // rules of authors
            "dev.slipway.compiler.lint.",
            "org.mpxj.",
            "net.sf.mpxj.",
            "org.apache.poi.",
            "de.focus_shift.",
            "org.drools.drl.",
            "org.antlr.",
            "gg.jte.");

    @TempDir
    private Path folder;

    @Test
    void nothingIsLoadedThatIsForOtherFiles() throws Exception {
        List<String> loaded = loadedBy("check", "../examples/east-west", "--as-of", "2026-03-31", "--fail-on", "never");

        assertThat(loaded)
                .contains("dev.slipway.cli.report.CheckCommand", "dev.slipway.inputs.internal.status.HeaderReader");
        assertThat(loaded)
                .filteredOn(name -> FOR_OTHERS.stream().anyMatch(name::startsWith))
                .isEmpty();
    }

    private List<String> loadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded");
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                Slipway.class.getName());
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor()).as(folder.toString()).isZero();
        return Files.readAllLines(log).stream().map(line -> line.split(" ")[0]).toList();
    }
}
