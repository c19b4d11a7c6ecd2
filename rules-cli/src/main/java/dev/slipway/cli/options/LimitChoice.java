package dev.slipway.cli.options;

import dev.slipway.inputs.InputLimits;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says how much of a file is read. */
public final class LimitChoice {

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "Read more or less than usual of one file, as document=128MiB. May be repeated.")
    private List<String> limits = new ArrayList<>();

    /** The limits asked for; the usual ones where none are. */
    public InputLimits limits() {
        InputLimits chosen = InputLimits.defaults();
        for (String limit : limits) {
            int equals = limit.indexOf('=');
            if (equals < 0) {
                throw new UsageException("--limit " + limit + " has no value; write it as document=128MiB");
            }
            try {
                chosen = chosen.with(limit.substring(0, equals), limit.substring(equals + 1));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--limit " + limit + ": " + e.getMessage());
            }
        }
        return chosen;
    }
}
