package dev.slipway.model.alerts;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.ScheduleStatus;
import dev.slipway.model.facts.UnplannedItem;
import dev.slipway.model.facts.measure.CountedPoint;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.status.Health;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.State;
import dev.slipway.model.status.UnplannedReport;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.time.LocalDate;
import java.util.List;

/** Writes an assessment as the object {@code slipway/assessment/1}: names and order of its keys are a contract. */
record AssessmentJson(JsonWriter json) {

    void members(Assessment assessment) {
        json.member("schema", "slipway/assessment/1");
        json.member("programme", assessment.programme().id());
        json.member("asOf", assessment.asOf().toString());
        json.member("verdict", assessment.firstLine(Words.of(Language.ENGLISH)));
        json.object("summary", () -> summary(assessment));
        json.objects("terminals", assessment.terminals(), this::terminal);
        json.objects("alerts", assessment.alerts(), alert -> assessment.writeAlert(json, alert));
        json.objects("statuses", assessment.statuses(), this::status);
        unplanned(assessment);
        if (!assessment.schedules().isEmpty()) {
            json.objects("schedules", assessment.schedules(), this::schedule);
        }
        json.objects("rules", assessment.rules(), rule -> rule.writeMembers(json));
        if (!assessment.rulesLeftOut().isEmpty()) {
            json.array("rulesLeftOut", assessment.rulesLeftOut(), json::text);
        }
        thresholds("thresholdsChanged", assessment.packThresholds().changed());
        thresholds("thresholdsDisputed", assessment.packThresholds().disputed());
        json.objects("notEvaluated", assessment.notEvaluated(), this::notEvaluated);
        json.objects("waivers", assessment.waivers(), new WaiverJson(json)::use);
        json.member("rulesSha256", assessment.rulesSha256());
        json.objects("inputs", assessment.inputs(), this::input);
    }

    private void thresholds(String name, List<String> keys) {
        if (!keys.isEmpty()) {
            json.array(name, keys, json::text);
        }
    }

    private void summary(Assessment assessment) {
        json.member("red", assessment.count(Severity.RED));
        json.member("amber", assessment.count(Severity.AMBER));
        json.member("info", assessment.count(Severity.INFO));
        json.member("waived", assessment.waivedCount());
        json.member("notEvaluated", assessment.notEvaluated().size());
        Progress progress = Progress.of(assessment);
        json.member("milestones", progress.milestones());
        json.member("open", progress.open());
        json.member("late", progress.late());
        if (!assessment.isOfPortfolio()) {
            json.member("cancelled", progress.cancelled());
            json.member("onHold", progress.onHold());
        }
        progress.worst()
                .ifPresent(worst -> json.object("worst", () -> {
                    json.member("subject", worst.subject());
                    json.member("days", worst.mostDays());
                }));
    }

    private void terminal(TerminalRag terminal) {
        json.member("id", terminal.id());
        json.member("name", terminal.name());
        json.member("rag", AlertJson.word(terminal.rag()));
    }

    private void status(MilestoneStatus status) {
        json.member("terminal", status.terminal().lastingId());
        json.member("milestone", status.milestone().lastingId());
        json.member("name", status.milestone().name());
        json.member("kind", status.kind());
        json.member("state", status.state().word());
        json.memberOrNull("health", status.health().map(Health::word));
        DateJson.write(json, "deadline", status.deadline());
        DateJson.write(json, "firstDeadline", status.firstDeadline());
        DateJson.write(json, "forecast", status.forecast());
        DateJson.write(json, "actual", status.actual());
        json.name("percent");
        status.percent().ifPresentOrElse(json::number, json::nothing);
        json.member("completed", status.isCompleted());
        json.member("owner", status.owner());
    }

    /** Each item, those of a first snapshot too. */
    private void unplanned(Assessment assessment) {
        json.name("unplanned");
        json.startArray();
        for (UnplannedItem item : assessment.unplanned()) {
            for (UnplannedReport report : item.reports()) {
                json.startObject();
                unplanned(item, report);
                json.endObject();
            }
        }
        json.endArray();
    }

    private void unplanned(UnplannedItem item, UnplannedReport report) {
        json.member("name", report.name());
        json.member("file", report.provenance().file());
        json.member("place", place(report.provenance()));
        DateJson.write(json, "deadline", report.deadline().orElse(DateWindow.unknown()));
        DateJson.write(json, "forecast", report.forecast().orElse(DateWindow.unknown()));
        json.memberOrNull("state", report.state().map(State::word));
        json.memberOrNull("resembles", item.resembles().map(MilestoneStatus::subject));
    }

    private void schedule(ScheduleStatus schedule) {
        ScheduleReport report = schedule.report();
        json.member("id", schedule.about());
        json.member("path", report.provenance().file());
        json.member("reportDate", report.reportDate().toString());
        json.memberOrNull("dataDate", report.dataDate().map(LocalDate::toString));
        json.member("activities", report.activities().size());
        json.member("links", report.links().size());
        json.objects("points", schedule.points(), this::point);
    }

    private void point(CountedPoint point) {
        json.member("rule", point.rule());
        json.member("name", point.name());
        json.member("count", point.count());
        json.member("total", point.total());
        json.member("share", point.share());
        point.limit().ifPresent(limit -> json.member("limit", limit));
        json.member("bound", point.bound().word());
    }

    private static String place(Provenance where) {
        return where.place().isEmpty() ? String.valueOf(where.line()) : where.place();
    }

    private void notEvaluated(NotEvaluated gap) {
        json.member("rule", gap.rule());
        json.member("subject", gap.subject());
        json.memberUnlessEmpty("about", gap.about());
        json.member("reason", gap.reason());
    }

    private void input(InputFile input) {
        json.member("path", input.path());
        json.member("sha256", input.sha256());
    }
}
