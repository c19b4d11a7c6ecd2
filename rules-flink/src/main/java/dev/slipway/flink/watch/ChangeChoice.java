package dev.slipway.flink.watch;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Which changes of an alert that was told before are told. */
public enum ChangeChoice {

    /** Those of its severity, and those of whether a waiver covers it. */
    SEVERITY {
        @Override
        boolean tells(String before, String now) {
            return !before.equals(now) && !Grade.of(before).equals(Grade.of(now));
        }
    },

    /** All: a day alone changes every count of days. */
    ALL {
        @Override
        boolean tells(String before, String now) {
            return !before.equals(now);
        }
    };

    /** Whether an alert that is still there is to be told again; both as they were written. */
    abstract boolean tells(String before, String now);

    /** What the choice looks at in an alert. */
    private record Grade(String severity, boolean isWaived) {

        private static final JsonFactory JSON = JsonFactory.builder().build();

        static Grade of(String alert) {
            String severity = "";
            boolean isWaived = false;
            try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), alert)) {
                parser.nextToken();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals("severity")) {
                        severity = parser.getString();
                    } else if (name.equals("waived")) {
                        isWaived = value == JsonToken.START_OBJECT;
                    }
                    parser.skipChildren();
                }
            }
            return new Grade(severity, isWaived);
        }
    }
}
