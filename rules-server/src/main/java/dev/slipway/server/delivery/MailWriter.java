package dev.slipway.server.delivery;

import dev.slipway.model.words.Words;
import dev.slipway.server.alert.Happening;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes mail in the words of a language. */
record MailWriter(Words words) {

    /** Of the object that a webhook would get. */
    MailText of(JsonNode message) {
        JsonNode data = message.path("data");
        return switch (message.path("type").asString("")) {
            case "test" -> new MailText(words.text("mail.test.subject"), words.text("mail.test") + "\n");
            case "digest" -> digest(data);
            default -> new MailText(line(data), entry(data));
        };
    }

    /** That nothing more is sent to a receiver. */
    MailText paused(SubscriptionRow subscription, String error) {
        Map<String, String> values =
                Map.of("target", subscription.target(), "error", error, "subscription", subscription.id());
        return new MailText(words.text("mail.paused.subject"), words.text("mail.paused", values) + "\n");
    }

    private MailText digest(JsonNode data) {
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
                .map(kind -> words.text("mail.count", Map.of("number", kind.getValue(), "kind", kind(kind.getKey()))))
                .collect(Collectors.joining(", "));
        return new MailText("Slipway: " + counts, body.toString());
    }

    private String kind(String kind) {
        return words.text("kind." + kind).toLowerCase(Locale.ROOT);
    }

    private String line(JsonNode data) {
        return words.text(
                "mail.line",
                Map.of(
                        "severity",
                                words.text("severity." + data.path("severity").asString()),
                        "kind", kind(data.path("kind").asString()),
                        "subject", data.path("subject").asString(),
                        "title", data.path("alert").path("title").asString(),
                        "programme", data.path("programme").asString()));
    }

    private String entry(JsonNode data) {
        JsonNode alert = data.path("alert");
        StringBuilder entry = new StringBuilder(line(data)).append('\n');
        indented(entry, alert.path("message").asString());
        indented(entry, note(data));
        String owner = alert.path("owner").asString("");
        indented(
                entry,
                words.text("mail.asOf", Map.of("day", day(data.path("asOf"))))
                        + (owner.isEmpty() ? "" : "; " + words.text("mail.owner", Map.of("owner", owner))));
        return entry.toString();
    }

    private static LocalDate day(JsonNode node) {
        return LocalDate.parse(node.asString());
    }

    private static void indented(StringBuilder entry, String text) {
        if (!text.isEmpty()) {
            entry.append("  ").append(text).append('\n');
        }
    }

    /** The last day of a waiver, or what somebody wrote; of a change of severity the line says all. */
    private String note(JsonNode data) {
        String note = data.path("note").asString("");
        return switch (data.path("kind").asString()) {
            case Happening.ENDING -> words.text("waivers.until", Map.of("day", day(data.path("note"))));
            case Happening.SEVERITY -> "";
            default -> note;
        };
    }
}
