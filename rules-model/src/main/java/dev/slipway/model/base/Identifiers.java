package dev.slipway.model.base;

/** What may be an id: any text without a slash, control characters or outer blanks; upper and lower case differ. */
public final class Identifiers {

    private Identifiers() {}

    /**
     * Returns the id unchanged.
     *
     * @throws IllegalArgumentException if it cannot be an id; the message says why
     */
    public static String require(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an id cannot be empty");
        }
        if (!id.equals(id.strip())) {
            throw new IllegalArgumentException("the id '" + id + "' begins or ends with a blank");
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) == '/' || Character.isISOControl(id.charAt(i))) {
                throw new IllegalArgumentException("the id '" + id + "' has a slash or a control character");
            }
        }
        return id;
    }
}
