package dev.slipway.model.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That red is the graver of a group's two numbers, as it is in the policy that one starts from: of days late the larger, of shares
 * reached the smaller. Rules look at amber first, so that the other way round they are silent where there is red.
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
     * @param changed the numbers that are written there
     * @param others those that hold where nothing is written
     */
    List<PolicyFault> faults(String path, Map<String, List<Double>> changed, Map<String, List<Double>> others) {
        Map<String, List<Double>> all = new HashMap<>(others);
        all.putAll(changed);
        return changed.keySet().stream()
                .filter(key -> key.endsWith(AMBER) || key.endsWith(RED))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .distinct()
                .flatMap(group -> fault(path, group, changed, all).stream())
                .toList();
    }

    private Optional<PolicyFault> fault(
            String path, String group, Map<String, List<Double>> changed, Map<String, List<Double>> all) {
        double usual = step(group, known);
        double step = step(group, all);
        if (!(usual * step < 0)) {
            return Optional.empty();
        }
        String key = group + (changed.containsKey(group + RED) ? RED : AMBER);
        String message = "'" + group + "' would be red from " + number(group + RED, all) + " on and amber only from "
                + number(group + AMBER, all) + " on, so that there would be no red before amber";
        return Optional.of(new PolicyFault(
                path + "." + key, message, "red is the " + (usual > 0 ? "larger" : "smaller") + " of the two"));
    }

    /** From amber to red; no number where one of them is not known or nothing reaches it. */
    private static double step(String group, Map<String, List<Double>> numbers) {
        return single(group + RED, numbers) - single(group + AMBER, numbers);
    }

    private static double single(String key, Map<String, List<Double>> numbers) {
        List<Double> found = numbers.getOrDefault(key, List.of());
        return found.size() == 1 ? found.get(0) : Double.NaN;
    }

    private static String number(String key, Map<String, List<Double>> numbers) {
        double value = single(key, numbers);
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
