package dev.slipway.model.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that cannot be: every fault of it, each at its place in the tree. */
public final class PolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final transient Policy sound;

    PolicyException(List<Fault> faults, Policy sound) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
        this.sound = sound;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What is left of the policy without its faults: single thresholds, and whole selectors with a faulty criterion. */
    public Policy sound() {
        return sound;
    }

    /**
     * One fault.
     *
     * @param path keys and list positions from the root, joined by dots: {@code selectors.0.bands.red}
     */
    public record Fault(String path, String message, String hint) {

        @Override
        public String toString() {
            return path + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
        }
    }
}
