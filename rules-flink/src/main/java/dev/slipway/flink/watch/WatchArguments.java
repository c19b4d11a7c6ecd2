package dev.slipway.flink.watch;

import dev.slipway.engine.RuleException;
import dev.slipway.flink.shipped.SharedEngine;
import dev.slipway.flink.shipped.ShippedFile;
import dev.slipway.flink.shipped.ShippedRules;
import dev.slipway.flink.watch.WatchOptions.Rhythm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The arguments of {@link dev.slipway.flink.WatchJob}. */
@Command(
        name = "WatchJob",
        description =
                "Watches programmes on a cluster: takes reports from a topic, and writes what changed to another.",
        sortOptions = false)
final class WatchArguments {

    /** What topics and transactions may be called. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private static final int LEAST_TIMEOUT = 10_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--bootstrap", required = true, paramLabel = "HOST:PORT,...", description = "Brokers of Kafka.")
    private String bootstrap = "";

    @Option(
            names = "--kafka-properties",
            paramLabel = "F",
            description = "A file of properties for the clients of Kafka, as for TLS.")
    private @Nullable Path kafka;

    @Option(
            names = "--topics",
            paramLabel = "PREFIX",
            description = "What the names of the topics begin with. Default: slipway, as in slipway-events.")
    private String prefix = "slipway";

    @Option(
            names = "--zone",
            required = true,
            paramLabel = "ZONE",
            description = "Where days begin and end: Asia/Almaty, UTC.")
    private String zone = "";

    @Option(
            names = "--settle",
            paramLabel = "day|report",
            description = "Judge at the end of each day, or at each message too. Default: day.")
    private Rhythm rhythm = Rhythm.DAY;

    @Option(
            names = "--changes",
            paramLabel = "severity|all",
            description = "Tell changes of severity and waivers alone, or all: a day alone changes most counts of days."
                    + " Default: severity.")
    private ChangeChoice changes = ChangeChoice.SEVERITY;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Add the rules of this folder; one with a known id takes its place. May be repeated.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--policy",
            paramLabel = "F",
            description = "Thresholds to judge by, until others come on the topic of control.")
    private @Nullable Path policy;

    @Option(
            names = "--waivers",
            paramLabel = "F",
            description = "Accepted deviations, until others come on the topic of control.")
    private @Nullable Path waivers;

    @Option(
            names = "--transaction-timeout",
            paramLabel = "MILLISECONDS",
            description =
                    "How long the job may be away before changes that it has not confirmed are lost: longer than the"
                            + " longest outage. Default: 900000, as much as a broker usually allows.")
    private int timeout = 900_000;

    /** @throws ParameterException if they are not what they should be; the message says what to write */
    static WatchArguments parse(String... arguments) {
        WatchArguments given = new WatchArguments();
        new CommandLine(given).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
        given.check();
        return given;
    }

    private void check() {
        zone();
        if (!NAME.matcher(prefix).matches()) {
            throw wrong(
                    "--topics " + prefix + " cannot begin the name of a topic; use letters, digits, '.', '_' and '-'");
        }
        if (timeout < LEAST_TIMEOUT) {
            throw wrong("--transaction-timeout " + timeout + " is less than " + LEAST_TIMEOUT
                    + "; it has to outlast the longest outage of the job");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    KafkaLog log() {
        Properties properties = new Properties();
        if (kafka != null) {
            try (InputStream in = Files.newInputStream(kafka)) {
                properties.load(in);
            } catch (IOException | IllegalArgumentException e) {
                throw wrong("--kafka-properties " + kafka + " cannot be read: " + e.getMessage());
            }
        }
        return new KafkaLog(bootstrap, properties);
    }

    Topics topics() {
        return new Topics(prefix);
    }

    int timeout() {
        return timeout;
    }

    /**
     * What travels with the job.
     *
     * @throws RuleException if rules cannot be used
     */
    WatchOptions options() {
        return new WatchOptions(
                new SharedEngine(ShippedRules.compiled(rules))::engine,
                zone(),
                rhythm,
                changes,
                file("--policy", policy),
                file("--waivers", waivers));
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw wrong("--zone " + zone + " is no zone; write it as Asia/Almaty");
        }
    }

    private ShippedFile file(String option, @Nullable Path path) {
        if (path == null) {
            return ShippedFile.NONE;
        }
        try {
            return ShippedFile.of(path);
        } catch (IOException e) {
            throw wrong(option + " " + path + " cannot be read: there is no such file, or it may not be read");
        }
    }
}
