package dev.slipway.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first engine of a process is made on a thread that knows nothing of Slipway's class loader, as in web servers and
 * schedulers; each time in a process of its own, since what breaks then stays broken.
 */
class ForeignClassLoaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"none", "empty", "child-first"})
    void theStandardRulesJudgeOnAnyThreadWhichHasItsOwnLoaderBack(String loader) throws Exception {
        assertThat(output(loader)).isEqualTo("S01\nkept\nS01\nkept\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "empty", "child-first"})
    void rulesAreCompiledOnAnyThread(String loader) throws Exception {
        new RuleFolder(folder).rules(RuleFolder.alwaysAmber("X01"));

        assertThat(output(loader, folder.toString())).isEqualTo("S01 X01\nkept\nS01 X01\nkept\n");
    }

    private static String output(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                Host.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** Runs {@link ForeignThread} first under the class loader of its first argument, then as usual. */
    static final class Host {

        private Host() {}

        public static void main(String[] arguments) throws Exception {
            ClassLoader usual = Thread.currentThread().getContextClassLoader();
            String[] rest = Stream.of(arguments).skip(1).toArray(String[]::new);
            try (URLClassLoader empty = new URLClassLoader(new URL[0], null);
                    URLClassLoader own = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                switch (arguments[0]) {
                    case "none" -> runUnder(null, usual, rest);
                    case "empty" -> runUnder(empty, usual, rest);
                    case "child-first" -> runUnder(usual, own, rest);
                    default -> throw new IllegalArgumentException(arguments[0]);
                }
                runUnder(usual, arguments[0].equals("child-first") ? own : usual, rest);
            }
        }

        private static void runUnder(ClassLoader context, ClassLoader classes, String[] arguments) throws Exception {
            Thread thread = Thread.currentThread();
            thread.setContextClassLoader(context);
            classes.loadClass("dev.slipway.rules.ForeignThread")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            System.out.println(thread.getContextClassLoader() == context ? "kept" : "lost");
        }

        private static URL[] classPath() throws Exception {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }
    }
}
