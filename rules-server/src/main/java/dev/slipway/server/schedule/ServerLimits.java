package dev.slipway.server.schedule;

import dev.slipway.inputs.InputLimits;

/** How much of a file is read: less than at a desk, as what is read here was sent by anybody who may report. */
public final class ServerLimits {

    private ServerLimits() {}

    /**
     * Those of the server.
     *
     * @param seconds that the file of a planning tool may take
     */
    public static InputLimits forSeconds(int seconds) {
        return InputLimits.defaults()
                .with("table", "64MiB")
                .with("unpacked", "256MiB")
                .with("problems", "200")
                .with("seconds", String.valueOf(seconds));
    }
}
