package dev.slipway.model;

import java.util.Optional;

/** Why an input of a rule is missing, where it is. */
final class Missing {

    private Missing() {}

    /** The reason, unless the input is there. */
    static Optional<String> unless(boolean present, String reason) {
        return present ? Optional.empty() : Optional.of(reason);
    }
}
