package dev.slipway.cli.options;

import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.StatusSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that name the inputs. */
public class InputChoice {

    private Path path = Path.of("");

    @Option(
            names = "--status",
            paramLabel = "F|DIR|-",
            description = "Read status from this file, folder or standard input instead of status/. May be repeated.")
    private List<String> status = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "F",
            description = "Thresholds to use instead of the folder's policy.yaml.")
    private @Nullable Path policy;

    @Option(
            names = "--waivers",
            paramLabel = "F",
            description = "Accepted deviations to use instead of the folder's waivers.yaml.")
    private @Nullable Path waivers;

    @Option(
            names = "--lenient",
            description = "Judge the valid entries and list the others; if there are others, the exit code is 3.")
    private boolean lenient;

    @Mixin
    private ReadingChoice reading = new ReadingChoice();

    @Option(
            names = "--verbose",
            description = "Show how each file was understood, and list by rule what could not be judged.")
    private boolean verbose;

    /** Reads from that path instead of the folder one is in. */
    public final void at(Path value) {
        path = value;
    }

    /** The same under these thresholds. */
    public final InputChoice under(Path thresholds) {
        InputChoice choice = new InputChoice();
        choice.path = path;
        choice.status = status;
        choice.policy = thresholds;
        choice.waivers = waivers;
        choice.lenient = lenient;
        choice.reading = reading;
        choice.verbose = verbose;
        return choice;
    }

    /** The input; {@code -} is standard input. */
    public Path path() {
        return path;
    }

    /** Where status is read from, where not from the programme's own folder. */
    private List<StatusSource> status() {
        long onStandardInput = Stream.concat(Stream.of(path.toString()), status.stream())
                .filter("-"::equals)
                .count();
        if (onStandardInput > 1) {
            throw new UsageException("standard input can be read once; name '-' once, and files for the rest");
        }
        return status.stream().map(StatusSource::of).toList();
    }

    private Optional<Path> policy() {
        return Optional.ofNullable(policy);
    }

    /** The waivers that were named; where there are none, each programme has its own. */
    public Optional<Path> waivers() {
        return Optional.ofNullable(waivers);
    }

    /** Whether to show how files were understood. */
    public boolean isVerbose() {
        return verbose;
    }

    /** How to read the inputs; the thresholds of rules and the stream of {@code -} are not included. */
    public InputOptions options() {
        InputOptions options = InputOptions.defaults()
                .withStatus(status())
                .withLenient(lenient)
                .withReading(reading.reading());
        InputOptions ruled = policy().map(options::withPolicy).orElse(options);
        return waivers().map(ruled::withWaivers).orElse(ruled);
    }

    /** Every place that it reads from, whether it is there or not; of a programme file also those next to it. */
    public List<Path> places() {
        List<Path> places = new ArrayList<>(List.of(path));
        if (!Files.isDirectory(path)) {
            Stream.of("status", "rules", "policy.yaml", "policy.yml", "waivers.yaml", "waivers.yml")
                    .map(path::resolveSibling)
                    .forEach(places::add);
        }
        for (StatusSource source : status()) {
            if (source instanceof StatusSource.Files files) {
                places.add(files.path());
            }
        }
        policy().ifPresent(places::add);
        waivers().ifPresent(places::add);
        return places;
    }

    /** Whether any of it is read from standard input. */
    public boolean usesStandardInput() {
        return path.toString().equals("-") || status.contains("-");
    }
}
