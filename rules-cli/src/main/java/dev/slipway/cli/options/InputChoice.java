package dev.slipway.cli.options;

import dev.slipway.cli.judge.Engines;
import dev.slipway.inputs.InputOptions;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.StatusSource;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is read. */
class InputChoice {

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
            description = "Judge what is sound and list what was rejected; what was ends with exit code 3.")
    private boolean lenient;

    @Mixin
    private ReadingChoice reading = new ReadingChoice();

    @Option(names = "--verbose", description = "Tell how each file was understood.")
    private boolean verbose;

    /** Reads from that path instead of the folder one is in. */
    final void at(Path value) {
        path = value;
    }

    Path path() {
        return path;
    }

    /** Where status is read from, where not from the programme's own folder. */
    List<StatusSource> status() {
        long onStandardInput = Stream.concat(Stream.of(path.toString()), status.stream())
                .filter("-"::equals)
                .count();
        if (onStandardInput > 1) {
            throw new UsageException("standard input can be read once; name '-' once, and files for the rest");
        }
        return status.stream().map(StatusSource::of).toList();
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

    boolean isVerbose() {
        return verbose;
    }

    /**
     * Opens what is to be judged, each programme under the policy of the rules it brings along.
     *
     * @throws dev.slipway.engine.RuleException if the rules that the user named cannot be used
     */
    Inputs open(Engines engines, InputStream standardInput) {
        InputOptions options = InputOptions.defaults()
                .withStatus(status())
                .withBasePolicy(engines::policy)
                .withLenient(lenient)
                .withReading(reading.reading())
                .withStandardInput(standardInput);
        engines.check();
        InputOptions ruled = policy().map(options::withPolicy).orElse(options);
        return Inputs.at(path, waivers().map(ruled::withWaivers).orElse(ruled));
    }

    /** Every place that it reads from, whether it is there or not; of a programme file also those beside it. */
    List<Path> places() {
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
    boolean usesStandardInput() {
        return path.toString().equals("-") || status.contains("-");
    }
}
