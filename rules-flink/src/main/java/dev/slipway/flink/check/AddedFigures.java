package dev.slipway.flink.check;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.base.Severity;
import dev.slipway.reports.PortfolioTally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What programmes come to, as numbers that may be added up: the tally, what was not judged, and who needed which waiver. */
final class AddedFigures {

    private static final List<String> TALLY = List.of(
            "alerts red",
            "alerts amber",
            "alerts info",
            "alerts waived",
            "judgements not possible",
            "programmes with alerts",
            "programmes red",
            "programmes amber",
            "programmes green",
            "programmes grey");

    private static final List<String> REST =
            List.of("programmes refused", "programmes failed", "with red", "with amber or worse", "with any");

    /** In the order of their figures. */
    private static final List<Severity> SEVERITIES = List.of(Severity.RED, Severity.AMBER, Severity.INFO);

    private final List<Waiver> waivers;
    private PortfolioTally tally = PortfolioTally.none();
    private long refused;
    private long failed;
    private final long[] withAtLeast = new long[SEVERITIES.size()];
    private final long[] uses;

    AddedFigures(List<Waiver> waivers) {
        this.waivers = List.copyOf(waivers);
        this.uses = new long[waivers.size()];
    }

    /** Under which names Flink shows them, in their order. */
    static List<String> names(int waivers) {
        List<String> names = new ArrayList<>(TALLY);
        names.addAll(REST);
        IntStream.rangeClosed(1, waivers).forEach(number -> names.add("uses of waiver " + number));
        return names;
    }

    /** The same, as numbers in the order of their names. */
    long[] numbers() {
        return Stream.of(tally.numbers(), new long[] {refused, failed}, withAtLeast, uses)
                .flatMapToLong(LongStream::of)
                .toArray();
    }

    void countJudged(Assessment assessment) {
        tally = tally.plus(assessment);
        for (int i = 0; i < SEVERITIES.size(); i++) {
            withAtLeast[i] += assessment.hasAlertsAtLeast(SEVERITIES.get(i)) ? 1 : 0;
        }
        countUses(assessment.waivers());
    }

    /** Of a programme with problems, judged or not. */
    void countRefused() {
        refused++;
    }

    /** Of a programme of which a rule failed or did not end. */
    void countFailed() {
        failed++;
    }

    private void countUses(Collection<WaiverUse> all) {
        for (WaiverUse use : all) {
            int number = waivers.indexOf(use.waiver());
            if (number >= 0 && use.state() != WaiverUse.State.UNUSED) {
                uses[number]++;
            }
        }
    }

    /** What the numbers of all parts together say. */
    record Sum(PortfolioTally tally, long refused, long failed, List<Long> withAtLeast, List<Long> uses) {

        static Sum of(long[] numbers) {
            int counted = TALLY.size();
            int waivers = counted + REST.size();
            List<Long> all = LongStream.of(numbers).boxed().toList();
            return new Sum(
                    PortfolioTally.of(Arrays.copyOf(numbers, counted)),
                    numbers[counted],
                    numbers[counted + 1],
                    all.subList(counted + 2, waivers),
                    all.subList(waivers, numbers.length));
        }

        boolean hasAtLeast(Severity severity) {
            return withAtLeast.get(SEVERITIES.indexOf(severity)) > 0;
        }
    }
}
