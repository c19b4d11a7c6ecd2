package dev.slipway.model.policy;

import java.util.List;
import java.util.stream.Collectors;

/** An invalid policy: every fault of it, each at its place in the tree. */
public final class PolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<PolicyFault> faults;
    private final transient Policy sound;

    PolicyException(List<PolicyFault> faults, Policy sound) {
        super(faults.stream().map(PolicyFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
        this.sound = sound;
    }

    public List<PolicyFault> faults() {
        return faults;
    }

    /** What is left of the policy without its faults: single thresholds, and whole selectors with a faulty criterion. */
    public Policy sound() {
        return sound;
    }
}
