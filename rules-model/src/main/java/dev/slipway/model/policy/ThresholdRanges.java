package dev.slipway.model.policy;

import dev.slipway.model.words.Numbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the standard thresholds may be, from {@code ranges.properties}: a number out of its range is one in another unit, or
 * one that nothing reaches.
 *
 * @param byKey by dotted key
 */
record ThresholdRanges(Map<String, ThresholdRange> byKey) {

    private static final List<Pair> PAIRS = List.of(
            new Pair("trend.least", "trend.updates", true, "at least as many are looked at as there must be"),
            new Pair("plausible.leastTonnes", "plausible.mostTonnes", false, "the least is below the most"));

    /** Read when the first policy that changes a threshold is, and once. */
    private static final class Standard {
        static final ThresholdRanges RANGES = read();
    }

    /**
     * Two thresholds, of which one is the lesser.
     *
     * @param mayBeSame whether they may be the same
     */
    private record Pair(String lesser, String greater, boolean mayBeSame, String remedy) {

        boolean isBroken(double less, double more) {
            return less > more || (less == more && !mayBeSame);
        }
    }

    ThresholdRanges {
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    static ThresholdRanges standard() {
        return Standard.RANGES;
    }

    private static ThresholdRanges read() {
        Properties texts = new Properties();
        try (InputStream file =
                Objects.requireNonNull(ThresholdRanges.class.getResourceAsStream("ranges.properties"))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, ThresholdRange> ranges = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> ranges.put(key, ThresholdRange.parse(texts.getProperty(key))));
        return new ThresholdRanges(ranges);
    }

    /** What is wrong with the numbers of one threshold, each by itself. */
    Optional<PolicyFault> fault(String path, String key, List<Double> numbers) {
        return Optional.ofNullable(byKey.get(key)).flatMap(range -> range.fault(path, key, numbers));
    }

    /**
     * What is wrong with two thresholds of which one is the lesser.
     *
     * @param path of the groups
     * @param written the numbers that are written there
     * @param known those that hold where none is written
     */
    List<PolicyFault> faults(String path, Map<String, List<Double>> written, Map<String, List<Double>> known) {
        List<PolicyFault> faults = new ArrayList<>();
        for (Pair pair : PAIRS) {
            double less = number(pair.lesser(), written, known);
            double more = number(pair.greater(), written, known);
            String key = written.containsKey(pair.greater()) ? pair.greater() : pair.lesser();
            if (written.containsKey(key) && pair.isBroken(less, more)) {
                String message = "'" + pair.lesser() + "' is " + Numbers.exact(less) + " and '" + pair.greater() + "' "
                        + Numbers.exact(more) + ", so that nothing meets both";
                faults.add(new PolicyFault(path + "." + key, message, pair.remedy()));
            }
        }
        return faults;
    }

    /** No number where there is none, or none that anything reaches. */
    private static double number(String key, Map<String, List<Double>> written, Map<String, List<Double>> known) {
        List<Double> found = written.getOrDefault(key, known.getOrDefault(key, List.of()));
        return found.size() == 1 ? found.get(0) : Double.NaN;
    }
}
