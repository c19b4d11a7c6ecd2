package dev.slipway.flink.watch;

import dev.slipway.model.base.Problem;
import java.util.List;

/**
 * A message of a topic, as it was read.
 *
 * @param split topic and partition, {@code slipway-events-3}
 * @param offset within it
 * @param kind {@code programme}, {@code report}, {@code tick}, {@code rules}, {@code policy}, {@code
 * waivers}; {@link #REFUSED} where it is none
 * @param programme the id; empty where it is for all
 * @param at when it was sent, in milliseconds since 1970
 * @param number decides between two of one instant
 * @param file where its content stands; empty where it is not said
 * @param line counted from 1; 0 where it is not said
 * @param content in JSON or, of policy and waivers, the text of their file
 * @param fault why it was refused; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // streams know byte[] and no list; two are never compared
public record Arrived(
        String split,
        long offset,
        String kind,
        String programme,
        long at,
        long number,
        String file,
        int line,
        byte[] content,
        String fault) {

    static final String PROGRAMME = "programme";
    static final String REPORT = "report";
    static final String TICK = "tick";
    static final String REFUSED = "refused";

    boolean isTick() {
        return kind.equals(TICK);
    }

    boolean isRefused() {
        return kind.equals(REFUSED);
    }

    /** What is kept of it. */
    Held held(long arrival) {
        return new Held(at, arrival, number, file, line, content, "");
    }

    /** What is told where it cannot be used. */
    Wrong wrong(List<Problem> problems) {
        return new Wrong(programme, split + "@" + offset, at, problems);
    }

    /** Why it was refused, as a problem of the message. */
    Wrong wrong() {
        return wrong(List.of(new Problem("", 0, 0, fault, "see the formats of messages in docs/flink.md")));
    }
}
