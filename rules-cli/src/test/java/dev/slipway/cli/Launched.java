package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A process that has ended.
 *
 * @param out what it wrote to standard output, read as UTF-8
 * @param err what it wrote to standard error, read as UTF-8
 */
public record Launched(int exit, String out, String err) {

    /** The checkout that is tested. */
    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    public static final Path JAR = HOME.resolve("rules-cli/target/slipway/slipway.jar");

    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * Runs a command to its end.
     *
     * @param environment what differs from this process's own; an empty value means none
     */
    public static Launched in(Path folder, Map<String, Optional<String>> environment, List<String> command) {
        return start(folder, environment, command).end();
    }

    /** The command from its jar, in this folder, with these options of Java. */
    public static Launched jar(Path folder, List<String> javaOptions, Object... arguments) {
        return in(folder, Map.of(), command(javaOptions, arguments));
    }

    /** How the command is started from its jar, with these options of Java. */
    public static List<String> command(List<String> javaOptions, Object... arguments) {
        List<String> command = new ArrayList<>(ArchivedJava.COMMAND);
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return command;
    }

    /** How a script of a shell starts the command, to whose end its arguments may be added. */
    public static String script(Object... arguments) {
        return command(List.of("-XX:-UsePerfData"), arguments).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
    }

    public static Running start(Path folder, Map<String, Optional<String>> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("slipway", ".out");
            Path err = Files.createTempFile("slipway", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
            environment.forEach((name, value) ->
                    value.ifPresentOrElse(set -> builder.environment().put(name, set), () -> builder.environment()
                            .remove(name)));
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that may still run. */
    public record Running(Process process, Path out, Path err) {

        public Launched end() {
            try {
                int exit = process.waitFor();
                Launched launched = new Launched(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
                Files.delete(out);
                Files.delete(err);
                return launched;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
