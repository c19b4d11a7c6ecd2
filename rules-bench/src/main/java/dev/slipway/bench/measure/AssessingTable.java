package dev.slipway.bench.measure;

import dev.slipway.bench.contest.Answer;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;

/** Prints how fast each contestant judges what is in memory, warm, on one thread. */
public final class AssessingTable {

    private static final int COMPARED = 5_000;

    private AssessingTable() {}

    /**
     * Prints the table of a measurement.
     *
     * @param arguments how many rounds
     */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = Integer.parseInt(arguments[0]);
        requireSameAnswers();
        Map<Peer, List<Rounds.Score>> scores = new EnumMap<>(Peer.class);
        for (int round = 0; round < rounds; round++) {
            for (Peer peer : Peer.values()) {
                scores.computeIfAbsent(peer, all -> new ArrayList<>()).add(Rounds.run(peer));
            }
        }
        print(scores, rounds);
    }

    private static void requireSameAnswers() {
        List<ReportedProgramme> portfolio =
                new PortfolioGenerator(2).programmes(COMPARED).toList();
        List<Answer> expected = Answer.by(Peer.SLIPWAY.contestant(), portfolio);
        for (Peer peer : Peer.values()) {
            if (!Answer.by(peer.contestant(), portfolio).equals(expected)) {
                throw new IllegalStateException(peer.title() + " answers otherwise than Slipway");
            }
        }
        System.out.printf(Locale.ROOT, "Same %,d alerts of all on %,d milestones. ", expected.size(), COMPARED);
    }

    private static void print(Map<Peer, List<Rounds.Score>> scores, int rounds) {
        System.out.printf(
                Locale.ROOT,
                "%,d milestones with twelve reports each, %d rounds in turn, medians.%n%n",
                Assessing.MILESTONES,
                rounds);
        System.out.println(
                "| contestant | milestones/s | Slipway is | CPU of each milestone, µs | Slipway by CPU is |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        double ours = median(scores, Peer.SLIPWAY, Rounds.Score::perSecond);
        double oursCpu = median(scores, Peer.SLIPWAY, Rounds.Score::cpuSeconds);
        for (Peer peer : Peer.values()) {
            double theirs = median(scores, peer, Rounds.Score::perSecond);
            double theirsCpu = median(scores, peer, Rounds.Score::cpuSeconds);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %.2f x | %.2f | %.2f x |%n",
                    peer.title(),
                    theirs * Assessing.MILESTONES,
                    ours / theirs,
                    theirsCpu / Assessing.MILESTONES * 1e6,
                    theirsCpu / oursCpu);
        }
    }

    private static double median(
            Map<Peer, List<Rounds.Score>> scores, Peer peer, ToDoubleFunction<Rounds.Score> value) {
        return Rounds.median(scores.getOrDefault(peer, List.of()).stream()
                .map(value::applyAsDouble)
                .toList());
    }
}
