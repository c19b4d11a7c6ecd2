package dev.slipway.model.json;

/** An object that is not what it is read as. The message begins with the path of the member that is wrong. */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;

    InvalidJsonException(String path, String message) {
        super(path.isEmpty() ? message : path + ": " + message);
        this.path = path;
    }

    /** {@code terminals[0].milestones[2].deadline}; empty for the object itself. */
    public String path() {
        return path;
    }
}
