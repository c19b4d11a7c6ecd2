package dev.slipway.cli.report;

import dev.slipway.cli.console.Console;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Shows on standard error how far a long run has come; a short one is silent. On a terminal one line is written again
 * each second, elsewhere a line is added every ten seconds. It reads a watch, which changes no result.
 */
final class ProgressLine {

    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;

    private final Console console;
    private final Supplier<OptionalDouble> share;
    private final LongSupplier nanoseconds;
    private final double interval;
    private final long start;
    private long shown;
    private long programmes;
    private boolean isShown;

    /**
     * Begins now.
     *
     * @param share how much is done, 0 to 1, where that is known
     */
    ProgressLine(Console console, Supplier<OptionalDouble> share, LongSupplier nanoseconds) {
        this.console = console;
        this.share = share;
        this.nanoseconds = nanoseconds;
        this.interval = (console.live() ? 1 : 10) * SECOND;
        this.start = nanoseconds.getAsLong();
        this.shown = start;
    }

    /** Counts a programme as done. */
    void count() {
        programmes++;
        long now = nanoseconds.getAsLong();
        if (now - shown >= interval) {
            shown = now;
            erase();
            show(text((now - start) / SECOND));
        }
    }

    /** Takes its line off the terminal, so that another can be written there. */
    void erase() {
        if (isShown) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            isShown = false;
        }
    }

    private void show(String text) {
        if (console.live()) {
            console.err().print(text);
            console.err().flush();
            isShown = true;
        } else {
            console.log(text);
        }
    }

    private String text(double seconds) {
        String done = String.format(
                Locale.ROOT, programmes == 1 ? "slipway: %,d programme" : "slipway: %,d programmes", programmes);
        String rate = String.format(Locale.ROOT, ", %,.0f a second", programmes / seconds);
        OptionalDouble part = share.get();
        return part.isEmpty() || part.getAsDouble() == 0
                ? done + rate
                : done
                        + rate
                        + String.format(Locale.ROOT, ", %.0f%%, ", 100 * part.getAsDouble())
                        + remaining(seconds * (1 - part.getAsDouble()) / part.getAsDouble());
    }

    private static String remaining(double seconds) {
        return seconds < 2 * MINUTE
                ? "about " + Math.round(seconds) + " s left"
                : "about " + Math.round(seconds / MINUTE) + " min left";
    }
}
