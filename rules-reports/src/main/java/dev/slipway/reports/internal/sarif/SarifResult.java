package dev.slipway.reports.internal.sarif;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;
import dev.slipway.model.words.VisibleText;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.say.WaiverText;
import java.util.List;
import java.util.stream.Stream;

/** Writes an alert as a result of a SARIF log. */
final class SarifResult {

    private final JsonWriter json;
    private final Programme programme;
    private final List<String> rules;

    SarifResult(JsonWriter json, Assessment assessment, List<String> rules) {
        this.json = json;
        this.programme = assessment.programme();
        this.rules = rules;
    }

    /** Writes the properties of one result. */
    void write(Alert alert) {
        json.member("ruleId", alert.rule());
        if (rules.contains(alert.rule())) {
            json.member("ruleIndex", rules.indexOf(alert.rule()));
        }
        json.member("level", level(alert.severity()));
        SarifText.write(json, "message", alert.message());
        locations(alert);
        json.object("partialFingerprints", () -> json.member("slipway/1", alert.fingerprint()));
        alert.waived().ifPresent(waiver -> json.objects("suppressions", List.of(waiver), this::suppression));
        json.object("properties", () -> {
            json.member("severity", AlertText.word(alert.severity()));
            json.member("about", alert.about());
            json.member("owner", alert.owner());
            alert.since().ifPresent(day -> json.member("since", day.toString()));
        });
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
        json.objects("locations", List.of(first), item -> location(item, alert.subject()));
        List<Evidence> others =
                alert.evidence().stream().filter(item -> !item.equals(first)).toList();
        json.objects("relatedLocations", others, item -> location(item, ""));
    }

    /** The first report among the evidence; else what the programme says; else the place of the subject there. */
    private Evidence first(Alert alert) {
        Provenance subject = new SubjectNames(programme).place(alert.subject());
        return alert.evidence().stream()
                .filter(item -> !item.where().file().equals(subject.file()))
                .findFirst()
                .or(() -> alert.evidence().stream().findFirst())
                .orElse(new Evidence(subject, ""));
    }

    private void location(Evidence item, String subject) {
        Provenance where = item.where();
        if (!where.file().isEmpty()) {
            json.object("physicalLocation", () -> physicalLocation(where));
        }
        List<String> names = Stream.of(subject, where.place())
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.isEmpty()) {
            json.objects("logicalLocations", names, name -> json.member("fullyQualifiedName", name));
        }
        if (!item.text().isEmpty()) {
            SarifText.write(json, "message", item.text());
        }
    }

    /** A cell of a workbook or a task of a schedule is in no line of text. */
    private void physicalLocation(Provenance where) {
        json.object("artifactLocation", () -> json.member("uri", FileUri.of(where.file())));
        if (where.line() > 0 && where.place().isEmpty()) {
            json.object("region", () -> json.member("startLine", where.line()));
        }
    }

    private void suppression(Waiver waiver) {
        json.member("kind", "external");
        json.member("status", "accepted");
        json.member("justification", VisibleText.of(WaiverText.terms(waiver)));
    }
}
