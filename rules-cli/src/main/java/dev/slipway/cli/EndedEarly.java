package dev.slipway.cli;

import dev.slipway.cli.console.ExitCode;
import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sees to it that 0 and 1 are said only after the report is whole: where something else ends the process, such as a rule that
 * calls {@code System.exit(0)}, it ends as a failure. A signal ends it as signals do.
 */
final class EndedEarly {

    private static final long PATIENCE_MILLIS = 2_000;

    private final PrintStream err;
    private volatile boolean isFinished;

    private EndedEarly(PrintStream err) {
        this.err = err;
    }

    /** Watches from now on. */
    static EndedEarly watch(PrintStream err) {
        EndedEarly watch = new EndedEarly(err);
        Runtime.getRuntime().addShutdownHook(new Thread(watch::failUnlessFinished, "slipway-ended-early"));
        return watch;
    }

    /** The report is whole, and the process may end with the code of its result. */
    void finished() {
        isFinished = true;
    }

    private void failUnlessFinished() {
        Optional<StackTraceElement> caller = isFinished ? Optional.empty() : callerOfExit();
        if (caller.isPresent()) {
            awaitTidying();
            err.println("slipway: something ended the program before the report was whole: System.exit is called in "
                    + caller.get());
            err.flush();
            Runtime.getRuntime().halt(ExitCode.FAILURE.number());
        }
    }

    /** Who called {@code System.exit}; nobody did where a signal ends the process, or its last thread has ended. */
    private static Optional<StackTraceElement> callerOfExit() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(stack -> Stream.of(stack)
                        .dropWhile(frame -> !isExit(frame))
                        .filter(frame -> !isExit(frame))
                        .limit(1))
                .findFirst();
    }

    private static boolean isExit(StackTraceElement frame) {
        boolean isSystem = frame.getClassName().equals("java.lang.System")
                || frame.getClassName().equals("java.lang.Runtime");
        return isSystem && frame.getMethodName().equals("exit");
    }

    /** Other hooks take away what is half-written. */
    private static void awaitTidying() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("slipway-interrupted")) {
                try {
                    thread.join(PATIENCE_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}
