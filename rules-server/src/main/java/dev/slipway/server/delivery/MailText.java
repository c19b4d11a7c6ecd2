package dev.slipway.server.delivery;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A message as a person reads it.
 *
 * @param subject one line
 * @param body lines of plain text
 */
record MailText(String subject, String body) {

    private static final int MOST_SUBJECT = 200;

    MailText {
        subject = subject.replaceAll("\\p{Cntrl}", " ");
        subject = subject.length() <= MOST_SUBJECT ? subject : subject.substring(0, MOST_SUBJECT);
    }

    /** Of the object that a webhook would get. */
    static MailText of(JsonNode message) {
        JsonNode data = message.path("data");
        return switch (message.path("type").asString("")) {
            case "test" -> new MailText("Slipway: mail arrives", "This is the test that somebody asked for.\n");
            case "digest" -> digest(data);
            default -> new MailText(line(data), entry(data));
        };
    }

    private static MailText digest(JsonNode data) {
        Map<String, Integer> kinds = new TreeMap<>();
        StringBuilder body = new StringBuilder();
        String programme = "";
        for (JsonNode item : data.path("items")) {
            kinds.merge(item.path("kind").asString(), 1, Integer::sum);
            if (!item.path("programme").asString().equals(programme)) {
                programme = item.path("programme").asString();
                body.append(body.isEmpty() ? "" : "\n")
                        .append("== ")
                        .append(programme)
                        .append(" ==\n\n");
            }
            body.append(entry(item)).append('\n');
        }
        String counts = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
        return new MailText("Slipway: " + counts, body.toString());
    }

    private static String line(JsonNode data) {
        return data.path("severity").asString() + " " + data.path("kind").asString() + ": "
                + data.path("subject").asString() + ", "
                + data.path("alert").path("title").asString() + " ("
                + data.path("programme").asString() + ")";
    }

    private static String entry(JsonNode data) {
        JsonNode alert = data.path("alert");
        return line(data) + "\n  " + alert.path("message").asString() + "\n  as of "
                + data.path("asOf").asString()
                + (alert.path("owner").asString("").isEmpty()
                        ? ""
                        : "; owner: " + alert.path("owner").asString())
                + "\n";
    }
}
