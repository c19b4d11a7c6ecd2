package dev.slipway.flink.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a reader of the changes knows: each puts {@code now} in the place of {@code before}, and has to find before there. */
final class Folded {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Map<String, Map<String, String>> alerts = new TreeMap<>();

    /** The alerts of each programme, by fingerprint. */
    Map<String, Map<String, String>> alerts() {
        return alerts;
    }

    /** Puts in a change. */
    void take(String change) {
        Told told = Told.of(change);
        Map<String, String> known = alerts.computeIfAbsent(told.programme, programme -> new TreeMap<>());
        assertThat(Optional.ofNullable(known.get(told.fingerprint)))
                .as("what was there before %s", change)
                .isEqualTo(told.before);
        put(change);
    }

    /** The same, whatever was there. */
    void put(String change) {
        Told told = Told.of(change);
        Map<String, String> known = alerts.computeIfAbsent(told.programme, programme -> new TreeMap<>());
        told.now.ifPresentOrElse(now -> known.put(told.fingerprint, now), () -> known.remove(told.fingerprint));
        if (known.isEmpty()) {
            alerts.remove(told.programme);
        }
    }

    /** The day of a change. */
    static LocalDate day(String change) {
        return Told.of(change).day;
    }

    private record Told(
            String programme, LocalDate day, String fingerprint, Optional<String> before, Optional<String> now) {

        static Told of(String change) {
            Map<String, String> members = new TreeMap<>();
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), change)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_OBJECT) {
                        int start = (int) parser.currentTokenLocation().getCharOffset();
                        parser.skipChildren();
                        members.put(name, change.substring(start, (int)
                                parser.currentLocation().getCharOffset()));
                    } else {
                        members.put(name, parser.getString());
                    }
                }
            }
            assertThat(members).containsEntry("schema", "slipway/change/1");
            return new Told(
                    members.get("programme"),
                    LocalDate.parse(members.get("asOf")),
                    members.get("fingerprint"),
                    Optional.ofNullable(members.get("before")),
                    Optional.ofNullable(members.get("now")));
        }
    }
}
