package dev.slipway.inputs.internal.schedule;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work with a limited time, on a thread that does not keep the program alive. */
final class TimeLimit {

    private TimeLimit() {}

    /**
     * What the work yields.
     *
     * @throws TimeoutException if it took longer; it is asked to stop, and abandoned if it does not
     * @throws ExecutionException if it failed, with whatever it threw as the cause, errors of the machine included
     */
    static <T> T within(int seconds, Callable<T> work) throws TimeoutException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "slipway-schedule");
        thread.setDaemon(true);
        thread.setContextClassLoader(TimeLimit.class.getClassLoader());
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        } finally {
            task.cancel(true);
        }
    }
}
