package dev.slipway.inputs.internal.folder;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Works on several items at a time and hands on what comes of each, in the order of the items. Few are under way at
 * once, so that memory does not grow with their number. A caller that asks for the next one works too where it would wait.
 */
public final class InOrder<S, T> implements Iterator<T>, Closeable {

    /** So many more than threads are under way that one which takes long does not keep the others waiting. */
    private static final int AHEAD = 4;

    private final Iterator<S> items;
    private final Function<S, T> work;
    private final ExecutorService helpers;
    private final int most;
    private final Deque<FutureTask<T>> underWay = new ArrayDeque<>();

    /**
     * Begins with nothing; items are taken by the thread that asks for results.
     *
     * @param threads how many work at once, that one included; 1 or more
     * @param work called by any of them
     */
    public InOrder(Iterator<S> items, int threads, Function<S, T> work) {
        this.items = items;
        this.work = work;
        this.helpers = Executors.newFixedThreadPool(Math.max(1, threads - 1), InOrder::helper);
        this.most = threads == 1 ? 1 : AHEAD * threads;
    }

    private static Thread helper(Runnable tasks) {
        Thread thread = new Thread(tasks, "slipway-helper");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        while (underWay.size() < most && items.hasNext()) {
            S item = items.next();
            FutureTask<T> task = new FutureTask<>(() -> work.apply(item));
            underWay.add(task);
            if (most > 1) {
                helpers.execute(task);
            }
        }
        return !underWay.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        helpUntilFirstIsDone();
        try {
            return underWay.remove().get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while programmes were being read", e);
        }
    }

    /** A task that another thread has begun is passed over at once. */
    private void helpUntilFirstIsDone() {
        Iterator<FutureTask<T>> tasks = underWay.iterator();
        while (tasks.hasNext() && !underWay.element().isDone()) {
            tasks.next().run();
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        Throwable failure = failed.getCause();
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** Ends the other threads; what is under way comes to nothing. */
    @Override
    public void close() {
        helpers.shutdownNow();
    }
}
