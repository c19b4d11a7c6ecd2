package dev.slipway.model.foresight;

/** Rates in rising order, each with its weight. */
final class WeightedRates {

    private final double[] rates;
    private final double[] weights;
    private final int count;

    /** @param count how many of the places are in use */
    WeightedRates(double[] rates, double[] weights, int count) {
        this.rates = rates;
        this.weights = weights;
        this.count = count;
    }

    /** These and others, in order. */
    WeightedRates and(WeightedRates other) {
        WeightedRates both = new WeightedRates(
                new double[count + other.count], new double[count + other.count], count + other.count);
        int mine = 0;
        int others = 0;
        for (int i = 0; i < both.count; i++) {
            boolean isMine = others == other.count || (mine < count && rates[mine] <= other.rates[others]);
            both.rates[i] = isMine ? rates[mine] : other.rates[others];
            both.weights[i] = isMine ? weights[mine++] : other.weights[others++];
        }
        return both;
    }

    /** The rates at these rising shares of the total; each rate stands at the middle of its weight. */
    double[] quantiles(double total, double... shares) {
        double[] found = new double[shares.length];
        int next = 0;
        double passed = 0;
        double before = 0;
        for (int i = 0; i < count && next < shares.length; i++) {
            double position = (passed + weights[i] / 2) / total;
            while (next < shares.length && shares[next] <= position) {
                double part = i == 0 ? 1 : (shares[next] - before) / (position - before);
                double from = i == 0 ? rates[0] : rates[i - 1];
                found[next++] = from + (rates[i] - from) * part;
            }
            passed += weights[i];
            before = position;
        }
        while (next < shares.length) {
            found[next++] = rates[count - 1];
        }
        return found;
    }
}
