package dev.slipway.flink.watch;

/**
 * What is written to a topic.
 *
 * @param key the id of the programme; empty where it is not known
 * @param value an object on one line
 */
public record Message(String key, String value) {

    static Message of(Wrong wrong) {
        return new Message(wrong.programme(), wrong.toJson());
    }
}
