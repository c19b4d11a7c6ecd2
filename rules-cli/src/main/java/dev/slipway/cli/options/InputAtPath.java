package dev.slipway.cli.options;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The options that name the inputs, and the path of the inputs as the last argument. */
public final class InputAtPath extends InputChoice {

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "A folder with programme.yaml and status/, a folder of such folders, a programme file (YAML or"
                            + " JSON), or a portfolio (NDJSON). Default: here.")
    public void path(Path value) {
        at(value);
    }
}
