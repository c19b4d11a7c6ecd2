package dev.slipway.flink.watch;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What everything is judged by at an instant.
 *
 * @param rules that were sent; empty where those of the submission hold
 * @param policy thresholds that were sent; empty where those of the submission hold
 * @param waivers that were sent; empty where those of the submission hold
 */
record Control(Optional<Held> rules, Optional<Held> policy, Optional<Held> waivers) {

    static final String RULES = "rules";
    static final String POLICY = "policy";
    static final String WAIVERS = "waivers";

    /** The file that problems name where the sender names none. */
    static final String FILE = "slipway-control";

    /** What is in force of all that was sent: of each kind the last that counts by then. */
    static Control at(long instant, Iterable<Held> rules, Iterable<Held> policies, Iterable<Held> waivers) {
        return new Control(last(instant, rules), last(instant, policies), last(instant, waivers));
    }

    /** The same for two that say the same. */
    String key() {
        return Stream.of(rules, policy, waivers)
                .map(sent -> sent.map(Held::key).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /** Of statements of one kind the one that is in force. */
    static Optional<Held> last(long instant, Iterable<Held> sent) {
        return StreamSupport.stream(sent.spliterator(), false)
                .filter(held -> held.arrival() <= instant)
                .max(Held.IN_ORDER);
    }
}
