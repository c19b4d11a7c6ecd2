package dev.slipway.reports.internal.json;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.InputFile;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.reports.PreviousReport.PreviousAlert;
import dev.slipway.reports.internal.say.Comparison;
import dev.slipway.reports.internal.say.Counts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes an assessment as the object {@code slipway/assessment/1}: names and order of its keys are a contract. */
final class AssessmentJson {

    private final JsonGenerator json;
    private final WaiverJson waivers;

    AssessmentJson(JsonGenerator json) {
        this.json = json;
        this.waivers = new WaiverJson(json);
    }

    void write(Assessment assessment, Optional<Comparison> against) {
        json.writeStartObject();
        json.writeStringProperty("schema", "slipway/assessment/1");
        json.writeStringProperty("programme", assessment.programme().id());
        json.writeStringProperty("asOf", assessment.asOf().toString());
        json.writeObjectPropertyStart("summary");
        JsonText.writeCounts(json, Counts.of(assessment));
        json.writeEndObject();
        list("terminals", assessment.terminals(), this::terminal);
        list("alerts", assessment.alerts(), alert -> alert(alert, assessment.expiredWaiver(alert)));
        list("statuses", assessment.statuses(), this::status);
        list("rules", assessment.rules(), this::rule);
        list("notEvaluated", assessment.notEvaluated(), this::notEvaluated);
        list("waivers", assessment.waivers(), waivers::use);
        json.writeStringProperty("rulesSha256", assessment.rulesSha256());
        list("inputs", assessment.inputs(), this::input);
        against.ifPresent(this::against);
        json.writeEndObject();
    }

    private void against(Comparison comparison) {
        json.writeObjectPropertyStart("against");
        json.writeStringProperty("asOf", comparison.asOf().toString());
        json.writeArrayPropertyStart("new");
        comparison.raised().forEach(alert -> json.writeString(alert.fingerprint()));
        json.writeEndArray();
        list("resolved", comparison.resolved(), this::resolved);
        json.writeNumberProperty("unchanged", comparison.unchanged());
        json.writeEndObject();
    }

    private void resolved(PreviousAlert alert) {
        json.writeStringProperty("rule", alert.rule());
        json.writeStringProperty("subject", alert.subject());
        json.writeStringProperty("about", alert.about());
        json.writeStringProperty("title", alert.title());
        json.writeStringProperty("fingerprint", alert.fingerprint());
    }

    private void terminal(TerminalRag terminal) {
        json.writeStringProperty("id", terminal.id());
        json.writeStringProperty("name", terminal.name());
        json.writeStringProperty("rag", word(terminal.rag()));
    }

    private void alert(Alert alert, Optional<Waiver> expired) {
        json.writeStringProperty("rule", alert.rule());
        json.writeStringProperty("severity", word(alert.severity()));
        json.writeStringProperty("subject", alert.subject());
        json.writeStringProperty("about", alert.about());
        json.writeStringProperty("title", alert.title());
        json.writeStringProperty("message", alert.message());
        json.writeStringProperty("owner", alert.owner());
        alert.days().ifPresent(this::days);
        json.writeObjectPropertyStart("values");
        alert.values().forEach((name, value) -> {
            json.writeName(name);
            JsonText.writeValue(json, value);
        });
        json.writeEndObject();
        json.writeName("since");
        orNull(alert.since().map(LocalDate::toString), json::writeString);
        list("evidence", alert.evidence(), this::evidence);
        json.writeName("waived");
        orNull(alert.waived(), waivers::terms);
        expired.ifPresent(waiver -> {
            json.writeName("expiredWaiver");
            waivers.terms(waiver);
        });
        json.writeStringProperty("fingerprint", alert.fingerprint());
    }

    private void days(DayRange days) {
        json.writeObjectPropertyStart("days");
        days.lowest().ifPresent(min -> json.writeNumberProperty("min", min));
        json.writeNumberProperty("max", days.max());
        json.writeEndObject();
    }

    private void evidence(Evidence evidence) {
        JsonText.writeWhere(json, evidence.where());
        json.writeStringProperty("text", evidence.text());
    }

    private void status(MilestoneStatus status) {
        json.writeStringProperty("terminal", status.id().terminal());
        json.writeStringProperty("milestone", status.id().milestone());
        json.writeStringProperty("name", status.milestone().name());
        json.writeStringProperty("kind", status.kind());
        JsonText.writeDate(json, "deadline", status.deadline());
        JsonText.writeDate(json, "firstDeadline", status.firstDeadline());
        JsonText.writeDate(json, "forecast", status.forecast());
        JsonText.writeDate(json, "actual", status.actual());
        json.writeName("percent");
        orNull(status.percent().stream().boxed().findFirst(), percent -> JsonText.writeNumber(json, percent));
        json.writeBooleanProperty("completed", status.isCompleted());
        json.writeStringProperty("owner", status.owner());
    }

    private void rule(RuleAccount rule) {
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("title", rule.title());
        json.writeNumberProperty("examined", rule.examined());
        json.writeNumberProperty("alerts", rule.alerts());
        json.writeNumberProperty("notEvaluated", rule.notEvaluated());
    }

    private void notEvaluated(NotEvaluated gap) {
        json.writeStringProperty("rule", gap.rule());
        json.writeStringProperty("subject", gap.subject());
        if (!gap.about().isEmpty()) {
            json.writeStringProperty("about", gap.about());
        }
        json.writeStringProperty("reason", gap.reason());
    }

    private void input(InputFile input) {
        json.writeStringProperty("path", input.path());
        json.writeStringProperty("sha256", input.sha256());
    }

    private <T> void list(String name, List<T> items, Consumer<T> properties) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            properties.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void orNull(Optional<T> value, Consumer<T> writing) {
        value.ifPresentOrElse(writing, json::writeNull);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
