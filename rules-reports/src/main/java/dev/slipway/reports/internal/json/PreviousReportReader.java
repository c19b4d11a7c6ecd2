package dev.slipway.reports.internal.json;

import dev.slipway.model.base.Severity;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import dev.slipway.reports.UnreadableReportException;
import dev.slipway.reports.internal.say.AlertText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads the parts of an earlier report that a comparison needs, and skips the others. */
public final class PreviousReportReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA = "slipway/assessment/1";
    private static final String HINT = "make one with `slipway check --format json=FILE`";

    private final String file;
    private final JsonParser json;
    private final Map<String, String> texts = new HashMap<>();
    private final List<PreviousAlert> alerts = new ArrayList<>();

    private PreviousReportReader(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** As {@link PreviousReport#read}. */
    public static PreviousReport read(Path path) {
        String file = path.toString();
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new UnreadableReportException(file, 0, 0, "is not a file", HINT);
        }
        try (InputStream bytes = Files.newInputStream(path);
                JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new PreviousReportReader(file, json).read();
        } catch (StreamReadException e) {
            throw unreadable(file, e.getLocation(), "is not JSON: " + e.getOriginalMessage());
        } catch (StreamConstraintsException e) {
            throw new UnreadableReportException(
                    file, 0, 0, "is larger or deeper than any report: " + e.getOriginalMessage(), HINT);
        } catch (NoSuchFileException e) {
            throw new UnreadableReportException(file, 0, 0, "does not exist", HINT);
        } catch (IOException | JacksonIOException e) {
            throw new UnreadableReportException(file, 0, 0, "cannot be read: " + e.getMessage(), HINT);
        }
    }

    private PreviousReport read() {
        require(json.nextToken() == JsonToken.START_OBJECT, "is not a report in JSON");
        boolean hasAlerts = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("alerts") && value == JsonToken.START_ARRAY) {
                readAlerts();
                hasAlerts = true;
            } else {
                keepText(texts, name, value);
            }
            requireSchema(name);
        }
        require(texts.containsKey("schema") && hasAlerts, "is not a report of the format " + SCHEMA);
        return new PreviousReport(file, text(texts, "programme"), day(), alerts);
    }

    private void requireSchema(String name) {
        if (name.equals("schema")) {
            String schema = text(texts, "schema");
            require(schema.equals(SCHEMA), "is of the format '" + schema + "', not " + SCHEMA);
        }
    }

    private void readAlerts() {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> alert = new HashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                keepText(alert, name, json.nextToken());
            }
            if (alert.containsKey("headline")) {
                continue;
            }
            alerts.add(new PreviousAlert(
                    text(alert, "rule"),
                    text(alert, "subject"),
                    alert.getOrDefault("about", ""),
                    text(alert, "title"),
                    severity(alert.getOrDefault("severity", "")),
                    text(alert, "fingerprint"),
                    alert.getOrDefault("entry", text(alert, "fingerprint"))));
        }
        require(json.currentToken() == JsonToken.END_ARRAY, "an alert is an object");
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> AlertText.word(severity).equals(word))
                .findFirst();
    }

    private void keepText(Map<String, String> kept, String name, JsonToken value) {
        if (value == JsonToken.VALUE_STRING) {
            kept.put(name, json.getString());
        } else {
            json.skipChildren();
        }
    }

    private String text(Map<String, String> from, String name) {
        String text = from.getOrDefault(name, "");
        require(!text.isEmpty(), "has no '" + name + "' where a report has one");
        return text;
    }

    private LocalDate day() {
        String asOf = text(texts, "asOf");
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw unreadable(file, json.currentTokenLocation(), "asOf '" + asOf + "' is not a day");
        }
    }

    private void require(boolean condition, String otherwise) {
        if (!condition) {
            throw unreadable(file, json.currentTokenLocation(), otherwise);
        }
    }

    private static UnreadableReportException unreadable(String file, TokenStreamLocation at, String message) {
        return new UnreadableReportException(
                file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), message, HINT);
    }
}
