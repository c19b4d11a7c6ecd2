package dev.slipway.model.programme;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** Reads the milestones of one terminal, as {@link ProgrammeJson} writes them. */
final class MilestoneJsonReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "kind",
            "deadline",
            "start",
            "weight",
            "criticality",
            "owner",
            "keys",
            "formerly",
            "cancelled",
            "after",
            "source",
            "attributes",
            "provenance");
    private static final Set<String> DEADLINE_KEYS = Set.of("date", "rebaselined");
    private static final Set<String> REBASELINE_KEYS = Set.of("date", "approver", "reason", "on", "provenance");
    private static final Set<String> CANCELLATION_KEYS = Set.of("approver", "reason", "on", "provenance");
    private static final Set<String> DEPENDENCY_KEYS = Set.of("milestone", "lagDays", "lagWorkingDays", "provenance");

    private final String terminal;
    private final Optional<FiscalYear> fiscalYear;

    MilestoneJsonReader(String terminal, Optional<FiscalYear> fiscalYear) {
        this.terminal = terminal;
        this.fiscalYear = fiscalYear;
    }

    Milestone read(JsonObject json) {
        json.knowing(KEYS);
        MilestoneId id = json.checked("id", () -> new MilestoneId(terminal, json.required("id")));
        Milestone.Builder builder = Milestone.of(id.terminal(), id.milestone())
                .name(json.text("name").orElse(id.milestone()))
                .kind(json.text("kind").orElse(""))
                .start(date(json, "start"))
                .owner(json.text("owner").orElse(""))
                .keys(json.texts("keys"))
                .source(json.text("source").orElse(""))
                .provenance(json.provenance());
        deadline(json, builder);
        json.number("weight").ifPresent(builder::weight);
        json.word("criticality", Criticality.class).ifPresent(builder::criticality);
        json.mixed("formerly", FormerNameJson::ofText, FormerNameJson::ofObject).forEach(builder::formerly);
        json.object("cancelled").map(MilestoneJsonReader::cancellation).ifPresent(builder::cancelled);
        json.mixed("after", text -> dependency(id, text), lag -> dependency(id, lag))
                .forEach(builder::after);
        AttributesJson.read(json, builder);
        return json.checked(builder::build);
    }

    private void deadline(JsonObject json, Milestone.Builder builder) {
        Optional<JsonObject> changed = json.hasObject("deadline") ? json.object("deadline") : Optional.empty();
        Optional<JsonObject> withChanges = changed.filter(deadline -> !deadline.has("precision"));
        if (withChanges.isEmpty()) {
            builder.deadline(date(json, "deadline"));
            return;
        }
        JsonObject deadline = withChanges.get().knowing(DEADLINE_KEYS);
        builder.deadline(date(deadline, "date"));
        deadline.objects("rebaselined").forEach(change -> builder.rebaselined(rebaseline(change)));
    }

    private Rebaseline rebaseline(JsonObject json) {
        json.knowing(REBASELINE_KEYS);
        return json.checked(() -> new Rebaseline(
                date(json, "date"),
                json.text("approver").orElse(""),
                json.text("reason").orElse(""),
                json.day("on"),
                json.provenance()));
    }

    private static Cancellation cancellation(JsonObject json) {
        json.knowing(CANCELLATION_KEYS);
        return json.checked(() -> new Cancellation(
                json.day("on"),
                json.text("approver").orElse(""),
                json.text("reason").orElse(""),
                json.provenance()));
    }

    private static Dependency dependency(MilestoneId successor, String text) {
        LaggedId lagged = LaggedId.parse(text);
        return new Dependency(lagged.predecessor(), successor, lagged.lag(), Provenance.none());
    }

    private static Dependency dependency(MilestoneId successor, JsonObject json) {
        json.knowing(DEPENDENCY_KEYS);
        return new Dependency(
                json.checked("milestone", () -> MilestoneId.parse(json.required("milestone"))),
                successor,
                lag(json),
                json.provenance());
    }

    private static Lag lag(JsonObject json) {
        if (!json.has("lagWorkingDays")) {
            return Lag.days(days(json, "lagDays"));
        }
        if (json.has("lagDays")) {
            throw json.refused("lagWorkingDays", "cannot stand beside lagDays");
        }
        return Lag.workingDays(days(json, "lagWorkingDays"));
    }

    private static int days(JsonObject json, String name) {
        return json.checked(name, () -> Math.toIntExact(json.whole(name)));
    }

    private DateWindow date(JsonObject json, String name) {
        return DateJson.read(json, name, fiscalYear);
    }
}
