package dev.slipway.model;

import java.util.List;
import java.util.stream.Collectors;

/** A policy that cannot be: every fault of it, each at its place in the tree. */
public final class PolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public PolicyException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
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
