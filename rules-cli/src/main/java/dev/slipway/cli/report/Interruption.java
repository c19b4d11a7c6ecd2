package dev.slipway.cli.report;

import java.io.Closeable;

/** The action to take when the user (Ctrl-C) or the system ends the process. */
final class Interruption implements Closeable {

    private final Thread hook;
    private boolean isAwaited;

    Interruption(Runnable action) {
        this.hook = new Thread(action, "slipway-interrupted");
    }

    /** From here on, until it is closed. */
    void await() {
        Runtime.getRuntime().addShutdownHook(hook);
        isAwaited = true;
    }

    @Override
    public void close() {
        if (isAwaited) {
            isAwaited = false;
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being done
        }
    }
}
