package dev.slipway.bench.portfolio;

import java.util.List;
import java.util.SplittableRandom;

/** Chance, always the same for the same seed. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from the least to the most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A whole number whose order of magnitude is drawn evenly, so that small ones are as common as large ones. */
    int evenlyByMagnitude(int least, int most) {
        return (int) Math.round(least * Math.pow((double) most / least, random.nextDouble()));
    }

    /** A number distributed as one of which these values mark equal shares. */
    int distributedAs(int... marks) {
        double place = random.nextDouble() * (marks.length - 1);
        int mark = (int) place;
        return (int) Math.round(marks[mark] + (place - mark) * (marks[mark + 1] - marks[mark]));
    }
}
