package dev.slipway.model.status;

import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.json.JsonObject;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.MilestoneId;
import java.util.Optional;
import java.util.Set;

/** Reads what {@link UpdateJson} writes, and refuses every key that it does not know. */
final class UpdateJsonReader {

    private static final Set<String> MILESTONE_KEYS = Set.of(
            "report_date",
            "terminal",
            "milestone",
            "sequence",
            "state",
            "health",
            "stage",
            "start",
            "deadline",
            "forecast",
            "actual",
            "percent",
            "float",
            "scheduled_after",
            "evidence",
            "author",
            "note",
            "attributes",
            "source",
            "provenance");
    private static final Set<String> CAPACITY_KEYS = Set.of(
            "report_date", "terminal", "measure", "basis", "value", "period", "from", "to", "source", "provenance");
    private static final Set<String> UNPLANNED_KEYS =
            Set.of("report_date", "unplanned", "state", "deadline", "forecast", "actual", "source", "provenance");

    private final JsonObject json;

    private UpdateJsonReader(JsonObject json) {
        this.json = json;
    }

    static StatusUpdate read(JsonObject json) {
        UpdateJsonReader reader = new UpdateJsonReader(json);
        if (json.has("unplanned")) {
            return reader.unplanned();
        }
        if (json.has("activities")) {
            return ScheduleJson.read(json);
        }
        return json.has("measure") ? reader.capacity() : reader.milestone();
    }

    private MilestoneUpdate milestone() {
        json.knowing(MILESTONE_KEYS);
        MilestoneId id =
                json.checked("milestone", () -> new MilestoneId(json.required("terminal"), json.required("milestone")));
        MilestoneUpdate.Builder builder = MilestoneUpdate.of(json.day("report_date"), id)
                .sequence(json.whole("sequence"))
                .scheduledAfter(json.mixed("scheduled_after", MilestoneId::parse, UpdateJsonReader::noObject))
                .stage(text("stage"))
                .evidence(text("evidence"))
                .author(text("author"))
                .note(text("note"))
                .source(text("source"))
                .provenance(json.provenance());
        json.word("state", State::named).ifPresent(builder::state);
        json.word("health", Health::named).ifPresent(builder::health);
        date("start").ifPresent(builder::start);
        date("deadline").ifPresent(builder::deadline);
        date("forecast").ifPresent(builder::forecast);
        actual(builder);
        json.number("percent").ifPresent(builder::percent);
        json.number("float").ifPresent(builder::totalFloat);
        Attributes.read(json).byName().forEach(builder::attribute);
        return json.checked(builder::build);
    }

    private static MilestoneId noObject(JsonObject item) {
        throw new IllegalArgumentException("is not a text");
    }

    private void actual(MilestoneUpdate.Builder builder) {
        Optional<String> word = json.hasObject("actual") ? Optional.empty() : json.text("actual");
        if (word.equals(Optional.of(UpdateJson.WITHDRAWN))) {
            builder.actualWithdrawn();
        } else if (word.equals(Optional.of(UpdateJson.ABSENT))) {
            builder.actualAbsent();
        } else {
            date("actual").ifPresent(when -> json.checked("actual", () -> builder.actual(when)));
        }
    }

    private CapacityReading capacity() {
        json.knowing(CAPACITY_KEYS);
        return json.checked(() -> new CapacityReading(
                json.day("report_date"),
                json.required("terminal"),
                json.required("measure"),
                json.word("basis", Basis.class).orElseThrow(() -> json.refused("basis", "is missing")),
                json.number("value").orElseThrow(() -> json.refused("value", "is missing")),
                period(),
                text("source"),
                json.provenance()));
    }

    /** A period is given as such, or by its first and its last date as in status files. */
    private DateWindow period() {
        if (!json.has("from")) {
            return date("period").orElse(DateWindow.unknown());
        }
        DateWindow from = date("from").orElseThrow();
        DateWindow to = date("to").orElse(from);
        return json.checked(
                "from",
                () -> DateWindow.between(
                        from.start(), to.end(), json.has("to") ? from.text() + " \u2013 " + to.text() : from.text()));
    }

    private UnplannedReport unplanned() {
        json.knowing(UNPLANNED_KEYS);
        return json.checked(() -> new UnplannedReport(
                json.day("report_date"),
                text("source"),
                json.required("unplanned"),
                date("deadline"),
                date("forecast"),
                date("actual"),
                json.word("state", State::named),
                json.provenance()));
    }

    private String text(String name) {
        return json.text(name).orElse("");
    }

    private Optional<DateWindow> date(String name) {
        return json.has(name) ? Optional.of(DateJson.read(json, name, Optional.empty())) : Optional.empty();
    }
}
