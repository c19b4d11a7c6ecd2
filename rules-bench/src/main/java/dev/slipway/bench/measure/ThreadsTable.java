package dev.slipway.bench.measure;

import dev.slipway.bench.contest.Contestant;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prints what a second thread gains, for Slipway and for arithmetic alone. One thread and two take turns within one
 * process, because the same work compiled twice may differ by more than what is measured.
 */
public final class ThreadsTable {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TURN = Duration.ofSeconds(3);
    private static final int TURNS = 5;
    private static final int MILESTONES = 2_000;

    private ThreadsTable() {}

    /**
     * Measures and prints the table.
     *
     * @param arguments how many rounds of five turns
     */
    public static void main(String[] arguments) {
        int turns = TURNS * Integer.parseInt(arguments[0]);
        double ours = gain(ThreadsTable::judging, turns);
        double most = gain(Arithmetic::new, turns);
        System.out.printf(Locale.ROOT, "%d turns of each within one process, medians of their ratios.%n%n", turns);
        System.out.println("| two threads | gain |");
        System.out.println("| --- | ---: |");
        System.out.printf(Locale.ROOT, "| Slipway | %.2f x |%n", ours);
        System.out.printf(Locale.ROOT, "| arithmetic alone | %.2f x |%n", most);
        System.out.printf(Locale.ROOT, "| Slipway of what can be gained | %.2f |%n", ours / most);
    }

    private static Runnable judging() {
        List<ReportedProgramme> portfolio =
                new PortfolioGenerator(1).programmes(MILESTONES).toList();
        Contestant slipway = Peer.SLIPWAY.contestant();
        LongAdder alerts = new LongAdder();
        return () -> slipway.judge(portfolio, (rule, severity, subject, about, days) -> alerts.increment());
    }

    private static double gain(Supplier<Runnable> making, int turns) {
        List<Runnable> work = Stream.generate(making).limit(2).toList();
        perSecond(work, WARM_UP);
        return Rounds.median(IntStream.range(0, turns)
                .mapToObj(turn -> 1 / perSecond(work.subList(0, 1), TURN) * perSecond(work, TURN))
                .toList());
    }

    /** How often the work is done in a second, each piece of it by a thread of its own. */
    private static double perSecond(List<Runnable> work, Duration length) {
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        List<Thread> threads = work.stream()
                .map(piece -> new Thread(() -> {
                    while (System.nanoTime() - start < length.toNanos()) {
                        piece.run();
                        done.increment();
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        threads.forEach(ThreadsTable::await);
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
