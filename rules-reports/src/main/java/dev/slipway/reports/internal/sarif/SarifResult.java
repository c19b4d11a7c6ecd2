package dev.slipway.reports.internal.sarif;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.WaiverText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes an alert as a result of a SARIF log. */
final class SarifResult {

    private final JsonGenerator json;
    private final Programme programme;
    private final List<String> rules;

    SarifResult(JsonGenerator json, Assessment assessment, List<String> rules) {
        this.json = json;
        this.programme = assessment.programme();
        this.rules = rules;
    }

    /** Writes the properties of one result. */
    void write(Alert alert) {
        json.writeStringProperty("ruleId", alert.rule());
        if (rules.contains(alert.rule())) {
            json.writeNumberProperty("ruleIndex", rules.indexOf(alert.rule()));
        }
        json.writeStringProperty("level", level(alert.severity()));
        SarifText.write(json, "message", alert.message());
        locations(alert);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("slipway/1", alert.fingerprint());
        json.writeEndObject();
        alert.waived().ifPresent(this::suppression);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("severity", AlertText.word(alert.severity()));
        json.writeStringProperty("about", alert.about());
        json.writeStringProperty("owner", alert.owner());
        alert.since().ifPresent(day -> json.writeStringProperty("since", day.toString()));
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case RED -> "error";
            case AMBER -> "warning";
            case INFO -> "note";
        };
    }

    /** It is placed at the report, and is related to all other statements that it rests on. */
    private void locations(Alert alert) {
        Evidence first = first(alert);
        json.writeArrayPropertyStart("locations");
        location(first, alert.subject());
        json.writeEndArray();
        json.writeArrayPropertyStart("relatedLocations");
        alert.evidence().stream().filter(item -> !item.equals(first)).forEach(item -> location(item, ""));
        json.writeEndArray();
    }

    /** The first report among the evidence; else what the programme says; else the place of the subject there. */
    private Evidence first(Alert alert) {
        Provenance subject = subject(alert);
        return alert.evidence().stream()
                .filter(item -> !item.where().file().equals(subject.file()))
                .findFirst()
                .or(() -> alert.evidence().stream().findFirst())
                .orElse(new Evidence(subject, ""));
    }

    private Provenance subject(Alert alert) {
        return programme.milestones().stream()
                .filter(milestone -> milestone.id().toString().equals(alert.subject()))
                .map(Milestone::provenance)
                .findFirst()
                .or(() -> programme.terminals().stream()
                        .filter(terminal -> terminal.id().equals(alert.subject()))
                        .map(Terminal::provenance)
                        .findFirst())
                .orElse(programme.provenance());
    }

    private void location(Evidence item, String subject) {
        Provenance where = item.where();
        json.writeStartObject();
        if (!where.file().isEmpty()) {
            physicalLocation(where);
        }
        if (!subject.isEmpty() || !where.place().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            logicalLocation(subject);
            logicalLocation(where.place());
            json.writeEndArray();
        }
        if (!item.text().isEmpty()) {
            SarifText.write(json, "message", item.text());
        }
        json.writeEndObject();
    }

    /** A cell of a workbook or a task of a schedule is in no line of text. */
    private void physicalLocation(Provenance where) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileUri.of(where.file()));
        json.writeEndObject();
        if (where.line() > 0 && where.place().isEmpty()) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", where.line());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void logicalLocation(String name) {
        if (!name.isEmpty()) {
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", name);
            json.writeEndObject();
        }
    }

    private void suppression(Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "external");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", VisibleText.of(WaiverText.terms(waiver)));
        json.writeEndObject();
        json.writeEndArray();
    }
}
