package dev.slipway.engine.internal.host;

import java.util.function.Supplier;

/**
 * The class loader that the engine came from, and Drools with it. At its first use Drools looks for its own parts through
 * the loader of the thread, and keeps for good what it finds there, or that it found nothing. Threads of web servers and
 * schedulers often have a loader that knows neither, so Drools is called under this one.
 */
public final class OwnClassLoader {

    private OwnClassLoader() {}

    /** Calls it, and gives the thread its loader back. */
    public static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader hosts = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(hosts);
        }
    }

    /** Likewise where nothing comes of it. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
