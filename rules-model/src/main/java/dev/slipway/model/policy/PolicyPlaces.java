package dev.slipway.model.policy;

/** Finds where the parts of one {@code policy.yaml} are; asked only when a place must be shown. */
@FunctionalInterface
public interface PolicyPlaces {

    /**
     * The place of a part, or of the nearest that there is.
     *
     * @param path keys and list positions from the root, joined by dots: {@code selectors.0.bands.red}; empty for the
     *     root
     */
    PolicyPlace of(String path);

    /** Of a policy that a program made. */
    static PolicyPlaces none() {
        return path -> PolicyPlace.none();
    }
}
