package dev.slipway.flink.watch;

import java.io.Serializable;
import java.util.Optional;

/**
 * A file of who submits a job, which travels with it.
 *
 * @param name which problems name
 * @param content empty where there is no such file
 */
@SuppressWarnings("ArrayRecordComponent") // it travels; two are never compared
public record SentFile(String name, byte[] content) implements Serializable {

    /** None. */
    public static SentFile none() {
        return new SentFile("", new byte[0]);
    }

    Optional<Held> held() {
        return content.length == 0
                ? Optional.empty()
                : Optional.of(new Held(Long.MIN_VALUE, Long.MIN_VALUE, 0, name, 1, content, ""));
    }
}
