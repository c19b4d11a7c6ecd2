package dev.slipway.model.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That amber begins before red does, and info before amber, as it is in the policy that one starts from: of days late the larger
 * number is the graver, of shares reached the smaller. Rules look at the mildest first, so that the other way round they would be
 * silent where there is red.
 *
 * @param usual the numbers that one starts from, by dotted key
 */
record BandOrder(Map<String, List<Double>> usual) {

    private static final String INFO = ".info";
    private static final String AMBER = ".amber";
    private static final String RED = ".red";

    BandOrder {
        usual = Map.copyOf(usual);
    }

    /** The same numbers, amber no farther away than red where somebody has set one of them alone, and info no farther than amber. */
    Map<String, List<Double>> nearest(Map<String, List<Double>> numbers) {
        Map<String, List<Double>> nearest = new LinkedHashMap<>(numbers);
        keepBefore(RED, AMBER, nearest);
        keepBefore(AMBER, INFO, nearest);
        return nearest;
    }

    private void keepBefore(String graver, String milder, Map<String, List<Double>> numbers) {
        numbers.replaceAll((key, number) -> {
            if (!key.endsWith(milder)) {
                return number;
            }
            String next = key.substring(0, key.length() - milder.length()) + graver;
            return isBehind(key, next, numbers) ? List.of(number(next, numbers)) : number;
        });
    }

    /** What nothing reaches is behind everything that something does. */
    private boolean isBehind(String milder, String graver, Map<String, List<Double>> numbers) {
        double way = step(milder, graver, usual);
        double here = step(milder, graver, numbers);
        boolean isNever = Double.isNaN(number(milder, numbers)) && !Double.isNaN(number(graver, numbers));
        return way * here < 0 || (isNever && way != 0 && !Double.isNaN(way));
    }

    /**
     * What is the other way round.
     *
     * @param path of the groups
     * @param written the numbers that are written there
     */
    List<PolicyFault> faults(String path, Map<String, List<Double>> written) {
        return written.keySet().stream()
                .filter(key -> key.endsWith(RED))
                .map(key -> key.substring(0, key.length() - RED.length()))
                .flatMap(group -> fault(path, group, written).stream())
                .toList();
    }

    private Optional<PolicyFault> fault(String path, String group, Map<String, List<Double>> written) {
        double way = step(group + AMBER, group + RED, usual);
        if (!(way * step(group + AMBER, group + RED, written) < 0)) {
            return Optional.empty();
        }
        String message = "red " + text(group + RED, written) + " is milder than amber " + text(group + AMBER, written)
                + ", so that nothing of '" + group + "' would be amber";
        String hint = "red is the " + (way > 0 ? "larger" : "smaller") + " of the two";
        return Optional.of(new PolicyFault(path + "." + group + RED, message, hint));
    }

    /** From the milder to the graver; no number where one of them is not there or nothing reaches it. */
    private static double step(String milder, String graver, Map<String, List<Double>> numbers) {
        return number(graver, numbers) - number(milder, numbers);
    }

    private static double number(String key, Map<String, List<Double>> numbers) {
        List<Double> found = numbers.getOrDefault(key, List.of());
        return found.size() == 1 ? found.get(0) : Double.NaN;
    }

    private static String text(String key, Map<String, List<Double>> numbers) {
        double value = number(key, numbers);
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
