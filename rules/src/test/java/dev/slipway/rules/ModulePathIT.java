package dev.slipway.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that embeds Slipway on the module path, with what the standard rules bring and no more. */
class ModulePathIT {

    private static final Path SOURCES = Path.of("src/test/host");
    private static final Path LIBRARIES = Path.of("target/modules");
    private static final int OTHERS = 20;

    @TempDir
    private static Path host;

    @BeforeAll
    static void compileTheHost() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", host.toString(), "-p", libraries()));
        arguments.addAll(filesBelow(SOURCES, ".java"));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }

    @Test
    void theStandardRulesJudge() throws Exception {
        assertThat(run()).contains("module dev.slipway.host", "RED S02 harbour/opening Certain slip", "raised S02");
    }

    @Test
    void rulesOfOnesOwnAreRefusedWithTheRemedy(@TempDir Path folder) throws Exception {
        new RuleFolder(folder).rules(RuleFolder.alwaysAmber("X01"));

        assertThat(run(folder.toString())).startsWith("refused DRL902").contains("slipway-rules-compiler");
    }

    @Test
    void theHostCarriesNoCompiler() throws IOException {
        assertThat(names())
                .filteredOn(name -> !name.startsWith("slipway-"))
                .hasSize(OTHERS)
                .noneMatch(name -> name.matches("(?:ecj|javaparser|antlr|drools-(?:compiler|model-codegen|drl)).*"));
        assertThat(names())
                .filteredOn(name -> name.startsWith("slipway-"))
                .map(name -> name.replaceFirst("-\\d.*", ""))
                .containsExactlyInAnyOrder("slipway-rules", "slipway-rules-engine", "slipway-rules-model");
    }

    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(List.of("-p", libraries() + File.pathSeparator + host));
        // No module asks for the rules: they are found as services.
        command.addAll(List.of("-m", "dev.slipway.host/dev.slipway.host.Host"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .reduce("", (before, line) -> before + line + "\n");
    }

    private static String libraries() {
        return LIBRARIES.toString();
    }

    private static List<String> names() throws IOException {
        return filesBelow(LIBRARIES, ".jar").stream()
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .toList();
    }

    private static List<String> filesBelow(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }
}
