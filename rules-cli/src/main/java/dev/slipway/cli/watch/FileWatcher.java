package dev.slipway.cli.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists which files changed, once nobody has written to them for a moment. */
final class FileWatcher implements Closeable {

    /** An editor that saves writes several times; its writes within this time are one change. */
    static final Duration MOMENT = Duration.ofMillis(200);

    /** After so many moments a change is reported though the files are still being written. */
    private static final int MOST_MOMENTS = 10;

    private final FileEvents events;
    private final Set<Path> places;
    private FileStates known;

    /** Starts with the files as they are now at these places and below them; a place need not exist yet. */
    FileWatcher(Collection<Path> places, FileEvents events) {
        this.places = new HashSet<>(places);
        this.events = events;
        events.cover(FileStates.at(places).folders());
        this.known = FileStates.at(places);
    }

    /** Watches these places too, where they are not below one that it watches. */
    void include(Collection<Path> more) {
        List<Path> added = more.stream().filter(place -> !isCovered(place)).toList();
        if (!added.isEmpty()) {
            FileStates there = FileStates.at(added);
            events.cover(there.folders());
            places.addAll(added);
            known = known.and(there);
        }
    }

    private boolean isCovered(Path more) {
        Path path = FileStates.normal(more);
        return places.stream().map(FileStates::normal).anyMatch(path::startsWith);
    }

    /** Waits until files have changed and are no longer written, and names them; empty if none has within this time. */
    Set<Path> next(Duration atMost) throws InterruptedException {
        events.await(atMost);
        FileStates settled = settled();
        Set<Path> changes = known.changesTo(settled);
        known = settled;
        return changes;
    }

    /** Whether files changed since they were last named. */
    boolean isBehind() {
        return !known.changesTo(FileStates.at(places)).isEmpty();
    }

    private FileStates settled() throws InterruptedException {
        FileStates before = FileStates.at(places);
        for (int moment = 0; moment < MOST_MOMENTS; moment++) {
            events.cover(before.folders());
            Thread.sleep(MOMENT.toMillis());
            FileStates after = FileStates.at(places);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
