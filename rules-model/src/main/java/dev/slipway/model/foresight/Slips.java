package dev.slipway.model.foresight;

import java.util.List;

/** Slips for each day that passes, with the weights that count for a question. */
final class Slips {

    private final List<Weights> parts;
    private final double total;

    /** Slips of which at least one weighs something. */
    Slips(List<Weights> parts) {
        this.parts = List.copyOf(parts);
        this.total = parts.stream().mapToDouble(Weights::total).sum();
    }

    /** The own record and the class, as far as they count. */
    List<Weights> parts() {
        return parts;
    }

    /** The share of the weight at this rate or less, 0 to 1. */
    double upTo(double rate) {
        return Math.min(1, parts.stream().mapToDouble(part -> part.upTo(rate)).sum() / total);
    }

    /**
     * The rates at these shares: between two slips a straight line, each at the middle of its weight; clamped at the ends.
     *
     * @param shares 0 to 1, rising
     */
    double[] quantiles(double... shares) {
        WeightedRates sorted =
                parts.stream().map(Weights::inOrder).reduce(WeightedRates::and).orElseThrow();
        return sorted.quantiles(total, shares);
    }
}
