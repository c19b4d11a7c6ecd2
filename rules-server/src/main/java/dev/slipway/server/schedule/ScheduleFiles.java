package dev.slipway.server.schedule;

import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.inputs.ScheduleFile;
import dev.slipway.model.base.Problem;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has files of planning tools read by a Java beside the server. One that read a sound file is kept for the next; one that met
 * anything else is not trusted with another.
 */
@Component
public class ScheduleFiles implements AutoCloseable {

    private static final int AT_ONCE = 2;

    /** Beyond what the library may take: to start, to take the file over, to answer. */
    private static final Duration BESIDES = Duration.ofSeconds(15);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Deque<ScheduleChild> idle = new ArrayDeque<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "slipway-schedule-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final String memory;
    private final int seconds;
    private final Supplier<Duration> patience;
    private boolean isUsed;

    @Autowired
    ScheduleFiles(Settings settings) {
        this(settings.scheduleMemory(), settings.scheduleSeconds(), () -> Duration.ofSeconds(settings.scheduleSeconds())
                .plus(BESIDES));
    }

    /** With so much patience until an answer is there, which is asked for at each file. */
    ScheduleFiles(String memory, int seconds, Supplier<Duration> patience) {
        this.memory = memory;
        this.seconds = seconds;
        this.patience = patience;
    }

    /** Whether a file is one of these. */
    public static boolean isOne(String name, Content file) {
        return ScheduleFile.isSchedule(name, file.bytes());
    }

    /**
     * What a file says under a definition.
     *
     * @param source what the definition is called
     * @throws Refusal if too many others are being read
     */
    public ReceivedStatus read(String source, Content definition, String name, Content file) {
        boolean isMyTurn = false;
        try {
            isMyTurn = turns.tryAcquire(2L * seconds, TimeUnit.SECONDS);
            if (!isMyTurn) {
                throw new Refusal(Refusal.Kind.TOO_MANY, "too many files of planning tools are being read; try again");
            }
            return readInTurn(new ScheduleQuestion(source, definition, name, file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            if (isMyTurn) {
                turns.release();
            }
        }
    }

    private ReceivedStatus readInTurn(ScheduleQuestion question) {
        ScheduleChild child = free();
        AtomicBoolean isLate = new AtomicBoolean();
        ScheduledFuture<?> end = watch.schedule(
                () -> {
                    isLate.set(true);
                    child.end();
                },
                patience.get().toMillis(),
                TimeUnit.MILLISECONDS);
        boolean isSound = false;
        try {
            ReceivedStatus read = child.read(question);
            isSound = read.problems().isEmpty() && end.cancel(false);
            return read;
        } catch (IOException e) {
            return unread(question.name(), isLate.get());
        } finally {
            end.cancel(false);
            putBack(child, isSound);
        }
    }

    private ReceivedStatus unread(String name, boolean isLate) {
        String message = isLate
                ? "this file could not be read within " + seconds + " seconds"
                : "this file ended the program that reads it, which may take " + memory + " of memory";
        Problem problem =
                new Problem(name, 0, 0, message, "export fewer projects at a time, or in another format of the tool");
        return new ReceivedStatus(List.of(), List.of(problem), List.of(), List.of(), List.of());
    }

    private ScheduleChild free() {
        synchronized (idle) {
            isUsed = true;
            Optional<ScheduleChild> kept = Optional.ofNullable(idle.pollFirst());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        try {
            return ScheduleChild.start(memory, seconds);
        } catch (IOException e) {
            throw new IllegalStateException("the Java that reads files of planning tools does not start", e);
        }
    }

    private void putBack(ScheduleChild child, boolean isSound) {
        if (!isSound) {
            child.end();
            return;
        }
        synchronized (idle) {
            idle.addFirst(child);
        }
    }

    /** Ends those that nobody asked anything for a while. */
    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void endIdle() {
        synchronized (idle) {
            if (!isUsed) {
                idle.forEach(ScheduleChild::end);
                idle.clear();
            }
            isUsed = false;
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        synchronized (idle) {
            idle.forEach(ScheduleChild::end);
            idle.clear();
        }
    }
}
