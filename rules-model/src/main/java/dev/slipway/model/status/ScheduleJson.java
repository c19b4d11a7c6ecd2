package dev.slipway.model.status;

import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Writes and reads the activities and links of a schedule; what is empty is left out. */
final class ScheduleJson {

    private static final Set<String> KEYS =
            Set.of("report_date", "data_date", "activities", "links", "source", "provenance");
    private static final Set<String> ACTIVITY_KEYS = Set.of(
            "id",
            "name",
            "start",
            "finish",
            "early_finish",
            "actual_start",
            "actual_finish",
            "baseline_finish",
            "constraint",
            "float",
            "duration",
            "days_ahead");
    private static final Set<String> LINK_KEYS = Set.of("from", "to", "type", "lag");

    private ScheduleJson() {}

    static void write(ScheduleReport report, JsonWriter json) {
        day("data_date", report.dataDate(), json);
        json.objects("activities", report.activities(), activity -> write(activity, json));
        json.objects("links", report.links(), link -> write(link, json));
    }

    private static void write(ScheduleActivity activity, JsonWriter json) {
        json.member("id", activity.id());
        json.memberUnlessEmpty("name", activity.name());
        day("start", activity.start(), json);
        day("finish", activity.finish(), json);
        day("early_finish", activity.earlyFinish(), json);
        day("actual_start", activity.actualStart(), json);
        day("actual_finish", activity.actualFinish(), json);
        day("baseline_finish", activity.baselineFinish(), json);
        activity.constraint().ifPresent(constraint -> json.member("constraint", constraint.word()));
        number("float", activity.totalFloat(), json);
        number("duration", activity.duration(), json);
        number("days_ahead", activity.daysAhead(), json);
    }

    private static void write(ScheduleLink link, JsonWriter json) {
        json.member("from", link.from());
        json.member("to", link.to());
        json.member("type", link.type().word());
        json.member("lag", link.lag());
    }

    private static void day(String name, Optional<LocalDate> day, JsonWriter json) {
        day.ifPresent(date -> json.member(name, date.toString()));
    }

    private static void number(String name, OptionalDouble number, JsonWriter json) {
        number.ifPresent(days -> json.member(name, days));
    }

    static ScheduleReport read(JsonObject json) {
        json.knowing(KEYS);
        return json.checked(() -> new ScheduleReport(
                json.day("report_date"),
                json.text("source").orElse(""),
                day("data_date", json),
                json.objects("activities").stream().map(ScheduleJson::activity).toList(),
                json.objects("links").stream().map(ScheduleJson::link).toList(),
                json.provenance()));
    }

    private static ScheduleActivity activity(JsonObject json) {
        json.knowing(ACTIVITY_KEYS);
        return json.checked(() -> new ScheduleActivity(
                json.required("id"),
                json.text("name").orElse(""),
                day("start", json),
                day("finish", json),
                day("early_finish", json),
                day("actual_start", json),
                day("actual_finish", json),
                day("baseline_finish", json),
                json.word("constraint", ScheduleConstraint::named),
                json.number("float"),
                json.number("duration"),
                json.number("days_ahead")));
    }

    /** A link without a type is finish-start, one without a lag has none. */
    private static ScheduleLink link(JsonObject json) {
        json.knowing(LINK_KEYS);
        return json.checked(() -> new ScheduleLink(
                json.required("from"),
                json.required("to"),
                json.word("type", ScheduleLink.Type::named).orElse(ScheduleLink.Type.FINISH_START),
                json.number("lag").orElse(0)));
    }

    private static Optional<LocalDate> day(String name, JsonObject json) {
        return json.has(name) ? Optional.of(json.day(name)) : Optional.empty();
    }
}
