package dev.slipway.cli;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.StandardOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Writes the pages for {@code man} of all commands. The build of a release calls it. */
public final class ManualPages {

    private ManualPages() {}

    /**
     * Writes them.
     *
     * @param arguments the folder; then the classes of commands that are programs of their own, as the server is
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        write(folder, Slipway.line(silent()));
        for (String other : List.of(arguments).subList(1, arguments.length)) {
            write(folder, new CommandLine(Class.forName(other)));
        }
    }

    private static void write(Path folder, CommandLine line) throws IOException {
        for (CommandLine each : all(line).toList()) {
            ManualPage page = new ManualPage(each.getCommandSpec());
            Files.writeString(folder.resolve(page.fileName()), page.roff());
        }
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(
                Stream.of(line),
                line.getSubcommands().values().stream()
                        .filter(each -> !each.getCommandSpec().usageMessage().hidden())
                        .flatMap(ManualPages::all));
    }

    /** No command is run. */
    private static Console silent() {
        return new Console(
                InputStream.nullInputStream(),
                new StandardOutput(OutputStream.nullOutputStream(), false),
                new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false,
                false,
                () -> LocalDate.EPOCH);
    }
}
