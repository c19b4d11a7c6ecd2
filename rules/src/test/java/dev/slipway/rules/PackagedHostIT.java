package dev.slipway.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that embeds Slipway and is shipped as one jar: of jars inside, as Spring Boot packs it, or of all their classes. */
class PackagedHostIT {

    private static final Path MODULES = Path.of("target/modules");
    private static final Path LOADERS = Path.of("target/loaders");
    private static final String HOST = "dev.slipway.host.Host";

    @TempDir
    private static Path classes;

    @TempDir
    private Path desk;

    @BeforeAll
    static void compileTheHost() throws IOException {
        Path source = Path.of("src/test/host/dev/slipway/host/Host.java");
        List<String> arguments = List.of("-d", classes.toString(), "-cp", classPath(), source.toString());
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring-boot-loader-3", "spring-boot-loader-4"})
    void jarsInAJarJudge(String loader) throws Exception {
        Path jar = desk.resolve("nested.jar");
        try (FlatJar flat = FlatJar.create(jar, "org.springframework.boot.loader.launch.JarLauncher", HOST)) {
            flat.addAllOf(jars(LOADERS, loader).get(0));
            flat.addEmptyFolder("BOOT-INF/classes/");
            flat.addFolder(classes, "BOOT-INF/classes/");
            flat.addEmptyFolder("BOOT-INF/lib/");
            for (Path library : jars(MODULES, "")) {
                flat.addStored(library, "BOOT-INF/lib/" + library.getFileName());
            }
        }

        assertThat(run(jar)).contains("unnamed module", "RED S02 harbour/opening Certain slip", "raised S02");
    }

    @Test
    void allClassesInOneJarJudge() throws Exception {
        Path jar = desk.resolve("shaded.jar");
        try (FlatJar flat = FlatJar.create(jar, HOST, HOST)) {
            flat.addFolder(classes, "");
            for (Path library : jars(MODULES, "")) {
                flat.addAllOf(library);
            }
        }

        assertThat(run(jar)).contains("unnamed module", "RED S02 harbour/opening Certain slip", "raised S02");
    }

    private static String classPath() throws IOException {
        return jars(MODULES, "").stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(jars).isNotEmpty();
            return jars;
        }
    }

    private static String run(Path jar) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
