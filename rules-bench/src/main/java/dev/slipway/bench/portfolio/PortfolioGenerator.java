package dev.slipway.bench.portfolio;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Portfolios as large as wanted, drawn from a seed: the same seed gives the same programmes. Programmes have 5 to 500
 * milestones, small ones being more common, and each milestone twelve monthly reports that end in the month of
 * {@link #AS_OF}.
 *
 * @param seed what they are drawn from
 */
public record PortfolioGenerator(long seed) {

    /** The day for which the portfolios are meant to be judged. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private static final int FEWEST = 5;
    private static final int MOST = 500;

    /**
     * Programmes with so many milestones together, each made when it is asked for.
     *
     * @throws IllegalArgumentException if they are fewer than a programme has at least
     */
    public Stream<ReportedProgramme> programmes(long milestones) {
        if (milestones < FEWEST) {
            throw new IllegalArgumentException("a portfolio has at least " + FEWEST + " milestones");
        }
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Programmes(milestones), Spliterator.ORDERED), false);
    }

    /** One programme of any size. */
    public ReportedProgramme programme(int milestones) {
        return drawn(new Windows(), 1, milestones);
    }

    private ReportedProgramme drawn(Windows windows, long number, int milestones) {
        return new ProgrammeDraw(new Draw(seed * 1_000_003 + number), windows, number).programme(milestones);
    }

    private final class Programmes implements Iterator<ReportedProgramme> {
        private final Windows windows = new Windows();
        private long left;
        private long number;

        private Programmes(long milestones) {
            left = milestones;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public ReportedProgramme next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            number++;
            int size = (int) Math.min(left, new Draw(number * 7_919 + seed).evenlyByMagnitude(FEWEST, MOST));
            boolean wouldLeaveTooFew = left > size && left - size < FEWEST;
            if (wouldLeaveTooFew) {
                size = left <= MOST ? (int) left : size - FEWEST;
            }
            left -= size;
            return drawn(windows, number, size);
        }
    }
}
