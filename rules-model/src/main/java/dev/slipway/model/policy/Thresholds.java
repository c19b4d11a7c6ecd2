package dev.slipway.model.policy;

import dev.slipway.model.base.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers of the policy that hold for one subject, each under its dotted key: {@code bands.red}. */
public final class Thresholds {

    /** The number of {@code never}: nothing is above it, below it or the same. */
    static final double NEVER = Double.NaN;

    private final Map<String, List<Double>> values;

    Thresholds(Map<String, List<Double>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The number under the key; of an {@code amber}, {@code red} or {@code info} that nothing reaches {@code NaN}, with which no
     * comparison holds.
     *
     * @throws IllegalArgumentException if the policy has no such key, or a list under it
     */
    public double number(String key) {
        List<Double> found = series(key);
        if (found.size() != 1) {
            throw new IllegalArgumentException("the threshold '" + key + "' is a list of numbers, not one");
        }
        return found.get(0);
    }

    /**
     * The numbers under the key, in their order.
     *
     * @throws IllegalArgumentException if the policy has no such key
     */
    public List<Double> series(String key) {
        List<Double> found = values.get(key);
        if (found == null) {
            throw new IllegalArgumentException(
                    "policy.yaml has no threshold '" + key + "'; " + Suggestion.of(key, values.keySet()));
        }
        return found;
    }

    /** All keys, dotted. */
    public Set<String> keys() {
        return values.keySet();
    }
}
