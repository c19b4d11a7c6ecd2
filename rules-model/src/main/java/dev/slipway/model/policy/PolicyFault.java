package dev.slipway.model.policy;

/**
 * One fault of a policy.
 *
 * @param path keys and list positions from the root, joined by dots: {@code selectors.0.bands.red}
 */
public record PolicyFault(String path, String message, String hint) {

    @Override
    public String toString() {
        return path + ": " + message + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
