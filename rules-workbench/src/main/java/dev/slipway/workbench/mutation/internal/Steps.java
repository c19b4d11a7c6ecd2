package dev.slipway.workbench.mutation.internal;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.model.policy.Policy;
import java.util.Optional;

/** By how much a threshold is moved: by one where it counts days or things, by little where it is a share. */
record Steps(Policy policy) {

    static final String ONE = "1";
    static final String SMALL = "0.01";

    /** @param key the token of the threshold's key; of one that is put together from parts nothing is known */
    String of(DrlToken key) {
        Optional<Double> number = key.kind() == DrlToken.Kind.STRING ? number(key.value()) : Optional.empty();
        return number.filter(value -> isShare(key.value(), value)).isPresent() ? SMALL : ONE;
    }

    private boolean isShare(String key, double value) {
        return !isWhole(value) || (value <= 1 && hasSiblingShare(key));
    }

    // The amber bound of an index can be 1 where its red bound is 0.9.
    private boolean hasSiblingShare(String key) {
        String group = key.substring(0, key.lastIndexOf('.') + 1);
        return policy.keys().stream()
                .filter(other -> other.startsWith(group))
                .flatMap(other -> number(other).stream())
                .anyMatch(value -> !isWhole(value));
    }

    private static boolean isWhole(double value) {
        return !Double.isFinite(value) || value == Math.rint(value);
    }

    private Optional<Double> number(String key) {
        return policy.keys().contains(key) && policy.forProgramme().series(key).size() == 1
                ? Optional.of(policy.forProgramme().number(key))
                : Optional.empty();
    }
}
