package dev.slipway.flink.check;

import dev.slipway.model.base.Required;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.ReportFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of {@link dev.slipway.flink.CheckJob}. */
@Command(
        name = "CheckJob",
        description = "Judges a portfolio on a cluster, and writes the report that slipway check writes, in parts.",
        sortOptions = false)
final class CheckArguments {

    private static final long USUAL_SPLIT = 64L << 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PORTFOLIO",
            description = "A file in NDJSON that every machine of the cluster can read.")
    private String portfolio = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "A folder that every machine of the cluster can write, not there yet or empty.")
    private String output = "";

    @Option(names = "--as-of", required = true, paramLabel = "DAY", description = "The day to judge for: 2026-03-31.")
    private String asOf = "";

    @Option(names = "--format", paramLabel = "csv|ndjson", description = "Default: csv.")
    private String format = "csv";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Add the rules of this folder; one with a known id takes its place. May be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "F", description = "Thresholds to judge by.")
    private @Nullable Path policy;

    @Option(names = "--waivers", paramLabel = "F", description = "Accepted deviations.")
    private @Nullable Path waivers;

    @Option(
            names = "--fail-on",
            paramLabel = "red|amber|info|never",
            description = "From which severity on to end with exit code 1. Default: red.")
    private String failOn = "red";

    @Option(
            names = "--lenient",
            description = "Judge the valid entries and list the others; if there are others, the exit code is 3.")
    private boolean lenient;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "How many ranges are judged at once. Default: as the cluster says.")
    private @Nullable Integer parallelism;

    @Option(
            names = "--split",
            paramLabel = "BYTES",
            description = "How much of the portfolio makes one part. Default: 67108864.")
    private long split = USUAL_SPLIT;

    /** @throws ParameterException if they are not what they should be; the message says what to write */
    static CheckArguments parse(String... arguments) {
        CheckArguments given = new CheckArguments();
        new CommandLine(given).parseArgs(arguments);
        given.check();
        return given;
    }

    private void check() {
        day();
        format();
        least();
        if (parallelism != null && parallelism < 1) {
            throw wrong("--parallelism " + parallelism + " is less than one; leave it out for what the cluster says");
        }
        if (split < 1) {
            throw wrong("--split " + split + " is less than one byte");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    String portfolio() {
        return portfolio;
    }

    String output() {
        return output;
    }

    LocalDate day() {
        try {
            return Required.day("--as-of", LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw wrong("--as-of " + asOf + " is no day; write it as 2026-03-31");
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    ReportFormat format() {
        return ReportFormat.named(format)
                .filter(each -> each == ReportFormat.CSV || each == ReportFormat.NDJSON)
                .orElseThrow(
                        () -> wrong("--format " + format + " is none of csv, ndjson: a report in parts is of lines"));
    }

    /** The least severity that makes exit code 1; empty where none does. */
    Optional<Severity> least() {
        String word = failOn.toUpperCase(Locale.ROOT);
        if (word.equals("NEVER")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Severity.valueOf(word));
        } catch (IllegalArgumentException e) {
            throw wrong("--fail-on " + failOn + " is none of red, amber, info, never");
        }
    }

    List<Path> rules() {
        return List.copyOf(rules);
    }

    Optional<Path> policy() {
        return Optional.ofNullable(policy);
    }

    Optional<Path> waivers() {
        return Optional.ofNullable(waivers);
    }

    boolean isLenient() {
        return lenient;
    }

    /** How many at once; empty where the cluster says. */
    Optional<Integer> parallelism() {
        return Optional.ofNullable(parallelism);
    }

    long split() {
        return split;
    }
}
