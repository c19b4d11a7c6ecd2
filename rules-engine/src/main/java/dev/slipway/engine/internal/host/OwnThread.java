package dev.slipway.engine.internal.host;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A thread for one piece of work, under the {@link OwnClassLoader}. The libraries that read and compile rules leave things of
 * theirs with the thread that they ran on; on a thread of a server these would keep the class loader of an application for as
 * long as the server runs. And what the rules of an author may hold up, compiling and loading them, can be left behind: Java
 * cannot stop a thread, but one of these ends with the process.
 */
public final class OwnThread extends Thread {

    /** As much as the first thread of a process has on most systems. */
    private static final long STACK_BYTES = 8L << 20;

    private OwnThread(Runnable work) {
        super(null, work, "slipway-rules", STACK_BYTES, false);
        setDaemon(true);
        setContextClassLoader(OwnClassLoader.class.getClassLoader());
    }

    /** Calls it, and waits until it is done, also where the caller is interrupted. Work on such a thread goes on there. */
    public static <T> T call(Supplier<T> work) {
        return currentThread() instanceof OwnThread ? work.get() : result(started(work));
    }

    /**
     * Calls it, and waits no longer than that.
     *
     * @param givenUp makes what is thrown where the work takes longer
     * @param interrupted makes what is thrown where the caller is interrupted, who stays so
     */
    public static <T> T callWithin(
            Duration time,
            Supplier<T> work,
            Supplier<? extends RuntimeException> givenUp,
            Function<InterruptedException, ? extends RuntimeException> interrupted) {
        FutureTask<T> task = started(work);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw givenUp.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            currentThread().interrupt();
            throw interrupted.apply(e);
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        }
    }

    private static <T> FutureTask<T> started(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        new OwnThread(task).start();
        return task;
    }

    private static <T> T result(FutureTask<T> task) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } finally {
            if (isInterrupted) {
                currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
