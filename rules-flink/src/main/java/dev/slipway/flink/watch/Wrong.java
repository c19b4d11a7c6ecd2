package dev.slipway.flink.watch;

import dev.slipway.model.base.Problem;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import java.time.Instant;
import java.util.List;

/**
 * Something that could not be used, and why: an object {@code slipway/problem/1} on the topic of problems.
 *
 * @param programme the id; empty where it cannot be read
 * @param from topic, partition and offset of the message, {@code slipway-events-3@1042}; empty where a settlement found it
 * @param instant when it arrived, or of the settlement, in milliseconds since 1970
 * @param problems what is wrong, with file, line and remedy
 */
record Wrong(String programme, String from, long instant, List<Problem> problems) implements JsonWritable {

    @Override
    public void writeMembers(JsonWriter json) {
        json.member("schema", "slipway/problem/1");
        json.memberUnlessEmpty("programme", programme);
        json.memberUnlessEmpty("message", from);
        json.member("at", Instant.ofEpochMilli(instant).toString());
        json.objects("problems", problems, problem -> {
            json.member("file", problem.file());
            json.member("line", problem.line());
            json.member("column", problem.column());
            json.memberUnlessEmpty("place", problem.place());
            json.member("message", problem.message());
            json.memberUnlessEmpty("remedy", problem.hint());
        });
    }
}
