package dev.slipway.model.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That red is the graver of the two numbers of a group that are written together, as it is in the policy that one starts from: of
 * days late the larger, of shares reached the smaller. Rules look at amber first, so that the other way round they are silent where
 * there is red.
 *
 * @param known the numbers that one starts from, by dotted key
 */
record BandOrder(Map<String, List<Double>> known) {

    private static final String AMBER = ".amber";
    private static final String RED = ".red";

    BandOrder {
        known = Map.copyOf(known);
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
        double usual = step(group, known);
        if (!(usual * step(group, written) < 0)) {
            return Optional.empty();
        }
        String message = "red " + text(group + RED, written) + " is milder than amber " + text(group + AMBER, written)
                + ", so that '" + group + "' would hide what is red";
        String hint = "red is the " + (usual > 0 ? "larger" : "smaller") + " of the two";
        return Optional.of(new PolicyFault(path + "." + group + RED, message, hint));
    }

    /** From amber to red; no number where one of them is not there or nothing reaches it. */
    private static double step(String group, Map<String, List<Double>> numbers) {
        return number(group + RED, numbers) - number(group + AMBER, numbers);
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
