package dev.slipway.model.programme;

import dev.slipway.model.base.Identifiers;
import dev.slipway.model.base.Required;

/**
 * What a terminal or milestone was called before.
 *
 * @param text its former name or id
 * @param isIdentity whether alerts and waivers keep to that id, so that a renaming raises no new alert;
 *     only an id can be kept, without slash or control character
 */
public record FormerName(String text, boolean isIdentity) {

    public FormerName {
        if (Required.present("formerly", text).isBlank()) {
            throw new IllegalArgumentException("a former name cannot be empty");
        }
        if (isIdentity) {
            Identifiers.require(text);
        }
    }
}
