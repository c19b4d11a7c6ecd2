package dev.slipway.cli;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code slipway serve}, so that help lists it: the server is a program of its own, which the launcher starts. */
@Command(
        name = "serve",
        description =
                "Starts the server where the status of a team lives, with pages and an API. 'slipway serve --help' tells"
                        + " more.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway serve                                   on this machine alone, at port 8080",
            "  slipway serve export --data slipway-data backup.ndjson",
            "  slipway serve import --data other backup.ndjson"
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Unmatched
    private List<String> arguments = List.of();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.log("slipway: the server is a program of its own, which the launcher starts: "
                + String.join(" ", "bin/slipway serve", String.join(" ", arguments))
                        .strip());
        return ExitCode.USAGE.number();
    }
}
