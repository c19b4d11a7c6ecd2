package dev.slipway.server.base;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * How the server was started.
 *
 * @param keyFile of the key under which secrets are encrypted
 * @param adminTokenFile where a fresh token of an administrator is to be written
 * @param allowedTargets ranges of addresses that webhooks may go to although they are not public: {@code 10.0.0.0/8}
 * @param requestsPerSecond how often one token may ask, over time
 * @param mailFrom whom mail is from
 * @param scheduleMemory the most memory that the reader of files of planning tools takes, in the words of Java: {@code 512m}
 * @param scheduleSeconds that one such file may take
 * @param digestAt when a digest is made, on the clock where its programme is
 */
public record Settings(
        Path keyFile,
        Optional<Path> adminTokenFile,
        List<String> allowedTargets,
        int requestsPerSecond,
        String mailFrom,
        String scheduleMemory,
        int scheduleSeconds,
        LocalTime digestAt) {

    public Settings {
        allowedTargets = List.copyOf(allowedTargets);
    }
}
