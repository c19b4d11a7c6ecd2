package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.policy.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers that are plain from what is written: figures, and thresholds that {@code policy.yaml} sets to one number
 * for all.
 */
public record KnownNumbers(Map<String, Double> thresholds) {

    private static final double REACHABLE = 1e12;

    public KnownNumbers {
        thresholds = Map.copyOf(thresholds);
    }

    /** Figures alone. */
    public static KnownNumbers ofNoPolicy() {
        return new KnownNumbers(Map.of());
    }

    /** Those of a policy that no selector changes, and that something reaches. */
    public static KnownNumbers of(Policy policy) {
        Thresholds thresholds = policy.forProgramme();
        Map<String, Double> numbers = new TreeMap<>();
        for (String key : policy.keys()) {
            List<Double> series = thresholds.series(key);
            boolean isSelected = policy.layers().stream()
                    .flatMap(layer -> layer.selectors().stream())
                    .anyMatch(selector -> selector.values().containsKey(key));
            if (!isSelected && series.size() == 1 && Math.abs(series.get(0)) < REACHABLE) {
                numbers.put(key, series.get(0));
            }
        }
        return new KnownNumbers(numbers);
    }

    /** The number that an expression is, where it is plain. */
    public Optional<Double> number(Expression expression) {
        if (expression instanceof Expression.Figure figure) {
            return Literals.number(figure);
        }
        return threshold(expression).map(thresholds::get);
    }

    /** Whether it names a threshold: {@code limit("bands.red")}. */
    public static boolean isThreshold(Expression expression) {
        return threshold(expression).isPresent();
    }

    private static Optional<String> threshold(Expression expression) {
        return expression instanceof Expression.Call call
                        && call.name().equals("limit")
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Expression.Text key
                ? Optional.of(key.content())
                : Optional.empty();
    }
}
