package dev.slipway.flink.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.base.Required;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads messages. The content is taken as it stands, byte for byte, so that what reads it later says what it says of a file. */
final class Envelope {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final byte[] NONE = new byte[0];

    private final Set<String> kinds;
    private String kind = "";
    private String programme = "";
    private long at;
    private long number;
    private String file = "";
    private int line;
    private byte[] content = NONE;
    private boolean isText;

    private Envelope(Set<String> kinds, long timestamp) {
        this.kinds = kinds;
        this.at = timestamp;
    }

    /** Of the topic of events: programmes, reports and ticks. */
    static Arrived event(String split, long offset, long timestamp, byte @Nullable [] key, byte @Nullable [] value) {
        return new Envelope(Set.of(Arrived.PROGRAMME, Arrived.REPORT, Arrived.TICK), timestamp)
                .read(split, offset, key, value);
    }

    /** Of the topic of control: rules, policies, waivers and ticks. */
    static Arrived control(String split, long offset, long timestamp, byte @Nullable [] key, byte @Nullable [] value) {
        return new Envelope(Set.of(Control.RULES, Control.POLICY, Control.WAIVERS, Arrived.TICK), timestamp)
                .read(split, offset, key, value);
    }

    /** Why a message is none. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    private Arrived read(String split, long offset, byte @Nullable [] key, byte @Nullable [] value) {
        try {
            parse(value == null ? NONE : value);
            if (programme.isEmpty() && key != null) {
                programme = new String(key, UTF_8);
            }
            require();
            return new Arrived(split, offset, kind, programme, at, number, file, line, content, "");
        } catch (Refused e) {
            return refused(split, offset, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return refused(split, offset, "the message is not JSON: " + e.getOriginalMessage());
        }
    }

    private Arrived refused(String split, long offset, String fault) {
        return new Arrived(split, offset, Arrived.REFUSED, programme, at, number, file, line, NONE, fault);
    }

    private void parse(byte[] value) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), value)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refused("the message is not an object in JSON");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                member(name, parser, value);
            }
            if (parser.nextToken() != null) {
                throw new Refused("something stands after the object");
            }
        }
    }

    private void member(String name, JsonParser parser, byte[] value) {
        switch (name) {
            case "type" -> kind = text(name, parser);
            case "programme" -> programme = text(name, parser);
            case "at" -> at = instant(text(name, parser));
            case "number" -> number = whole(name, parser, Long.MAX_VALUE);
            case "file" -> file = text(name, parser);
            case "line" -> line = (int) whole(name, parser, Integer.MAX_VALUE);
            case "content" -> content = content(parser, value);
            default -> throw new Refused("'" + name + "' is no member of a message");
        }
    }

    private void require() {
        if (!kinds.contains(kind)) {
            throw new Refused("its type is '" + kind + "', not one of "
                    + String.join(", ", kinds.stream().sorted().toList()));
        }
        boolean isOfProgramme = kind.equals(Arrived.PROGRAMME) || kind.equals(Arrived.REPORT);
        if (isOfProgramme && programme.isEmpty()) {
            throw new Refused("it names no programme");
        }
        if (!kind.equals(Arrived.TICK) && content.length == 0) {
            throw new Refused("it has no content");
        }
        if (isOfProgramme && isText) {
            throw new Refused("its content is a text; a " + kind + " is an object");
        }
    }

    private static String text(String name, JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new Refused("'" + name + "' is not a text");
        }
        return parser.getString();
    }

    private static long whole(String name, JsonParser parser, long most) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            long value = parser.getLongValue();
            if (value >= 0 && value <= most) {
                return value;
            }
        }
        throw new Refused("'" + name + "' is not a whole number from 0 to " + most);
    }

    private static long instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return Required.moment("at", instant, ZoneOffset.UTC).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            throw new Refused("'at' is '" + text + "', which is no instant; write 2026-03-31T18:00:00Z");
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private byte[] content(JsonParser parser, byte[] value) {
        isText = parser.currentToken() == JsonToken.VALUE_STRING;
        if (isText) {
            return parser.getString().getBytes(UTF_8);
        }
        int start = (int) parser.currentTokenLocation().getByteOffset();
        if (start < 0) {
            throw new Refused("the message is not in UTF-8");
        }
        parser.skipChildren();
        if (!parser.currentToken().isStructEnd()) {
            throw new Refused("'content' is neither an object, a list nor a text");
        }
        return Arrays.copyOfRange(value, start, (int) parser.currentLocation().getByteOffset());
    }
}
