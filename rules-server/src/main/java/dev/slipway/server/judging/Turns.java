package dev.slipway.server.judging;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets one request after the other at a programme, in the order in which they came, before they ask for a connection: those
 * that wait for a row hold none.
 */
@Component
public class Turns {

    private static final class Queue {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    private final ConcurrentHashMap<String, Queue> queues = new ConcurrentHashMap<>();

    /** What is made when it is this request's turn. */
    public <T> T take(String programme, Supplier<T> work) {
        Queue queue = queues.compute(programme, (id, known) -> {
            Queue joined = known == null ? new Queue() : known;
            joined.users++;
            return joined;
        });
        queue.lock.lock();
        try {
            return work.get();
        } finally {
            queue.lock.unlock();
            queues.computeIfPresent(programme, (id, known) -> --known.users == 0 ? null : known);
        }
    }
}
