package dev.slipway.flink.watch;

import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What everything is judged by at an instant.
 *
 * @param policy thresholds that were sent; empty where those of the submission hold
 * @param waivers that were sent; empty where those of the submission hold
 */
record Control(Optional<Held> policy, Optional<Held> waivers) {

    static final String POLICY = "policy";
    static final String WAIVERS = "waivers";

    /** The file that problems name where the sender names none. */
    static final String FILE = "slipway-control";

    /** What is in force of all that was sent: the last policy and the last waivers that count by then. */
    static Control at(long instant, Iterable<Held> policies, Iterable<Held> waivers) {
        return new Control(last(instant, policies), last(instant, waivers));
    }

    /** The same for two that say the same. */
    String key() {
        return policy.map(Held::key).orElse("") + "\n" + waivers.map(Held::key).orElse("");
    }

    private static Optional<Held> last(long instant, Iterable<Held> sent) {
        return StreamSupport.stream(sent.spliterator(), false)
                .filter(held -> held.arrival() <= instant)
                .max(Held.IN_ORDER);
    }
}
