package dev.slipway.model.policy;

import dev.slipway.model.words.Numbers;
import java.util.List;
import java.util.Optional;

/**
 * What a threshold may be.
 *
 * @param least both ends belong to it
 */
record ThresholdRange(Quantity quantity, double least, double most) {

    private static final String ENDS = "\\.\\.";

    /**
     * Reads a range.
     *
     * @param text {@code days}, {@code count 2..}, {@code count 1..3}
     */
    static ThresholdRange parse(String text) {
        String[] parts = text.trim().split(" ");
        Quantity quantity = Quantity.named(parts[0]);
        if (parts.length == 1) {
            return new ThresholdRange(quantity, quantity.least(), quantity.most());
        }
        String[] ends = parts[1].split(ENDS);
        return new ThresholdRange(
                quantity,
                Double.parseDouble(ends[0]),
                ends.length == 1 ? quantity.most() : Double.parseDouble(ends[1]));
    }

    /** What is wrong with the numbers of a threshold; a number that nothing reaches is never wrong. */
    Optional<PolicyFault> fault(String path, String key, List<Double> numbers) {
        return numbers.stream()
                .filter(number -> Double.isFinite(number) && (number < least || number > most))
                .findFirst()
                .map(number ->
                        "'" + key + "' is " + quantity.noun() + ", " + told() + ", and not " + Numbers.exact(number))
                .or(() -> areShares(numbers)
                        ? Optional.of("'" + key + "' is percentages, and these look like shares")
                        : Optional.empty())
                .map(message -> new PolicyFault(path, message, quantity.remedy()));
    }

    /** What is 1 percent at the most was meant as a share of one. */
    private boolean areShares(List<Double> numbers) {
        return quantity == Quantity.PERCENT && numbers.stream().allMatch(number -> number <= 1);
    }

    private String told() {
        return Double.isFinite(most)
                ? "between " + Numbers.exact(least) + " and " + Numbers.exact(most)
                : Numbers.exact(least) + " or more";
    }
}
