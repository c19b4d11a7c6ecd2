package dev.slipway.cli.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes when the system reports that something happened in a folder. The caller finds out what happened: events are
 * lost, come twice, and never come from some file systems.
 */
final class FileEvents implements Closeable {

    /** How often to look where the system reports everything that it knows. */
    private static final Duration SWEEP = Duration.ofSeconds(10);

    /** How often to look where it does not. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean isComplete;

    private FileEvents(Optional<WatchService> service) {
        this.service = service;
        this.isComplete = service.isPresent();
    }

    /** The events of this system. */
    static FileEvents open() {
        try {
            return new FileEvents(Optional.of(FileSystems.getDefault().newWatchService()));
        } catch (IOException | UnsupportedOperationException e) {
            return none();
        }
    }

    /** None, as where a system reports nothing: the caller wakes to look. */
    static FileEvents none() {
        return new FileEvents(Optional.empty());
    }

    /** Waits for events in these folders from now on. */
    void cover(Set<Path> folders) {
        keys.values().removeIf(key -> !key.isValid());
        service.ifPresent(events -> folders.stream()
                .filter(folder -> !keys.containsKey(folder))
                .forEach(folder -> register(folder, events)));
    }

    private void register(Path folder, WatchService events) {
        try {
            keys.put(
                    folder,
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException e) {
            // the system has only so many to give; or the folder is gone, which costs no more than looking more often
            isComplete = false;
        }
    }

    /** Waits until something happens or it is time to look; no longer than this. */
    void await(Duration atMost) throws InterruptedException {
        Duration interval = isComplete ? SWEEP : POLL;
        long nanos = interval.compareTo(atMost) < 0 ? interval.toNanos() : atMost.toNanos();
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return;
        }
        @Nullable WatchKey key = service.get().poll(nanos, TimeUnit.NANOSECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.get().poll();
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
