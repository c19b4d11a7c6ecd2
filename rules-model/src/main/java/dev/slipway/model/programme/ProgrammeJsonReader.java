package dev.slipway.model.programme;

import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.dates.WorkingCalendarJson;
import dev.slipway.model.foresight.ReferenceClassJson;
import dev.slipway.model.json.JsonObject;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleConsumer;

/** Reads what {@link ProgrammeJson} writes, and refuses every key that it does not know. */
final class ProgrammeJsonReader {

    private static final Set<String> KEYS = Set.of(
            "programme",
            "name",
            "start",
            "deadline",
            "reporting",
            "fiscalYear",
            "calendar",
            "referenceClass",
            "unplanned",
            "attributes",
            "terminals",
            "provenance");
    private static final Set<String> TERMINAL_KEYS = Set.of(
            "id",
            "name",
            "kind",
            "country",
            "unlocode",
            "location",
            "partners",
            "formerly",
            "attributes",
            "milestones",
            "capacity",
            "provenance");
    private static final Set<String> CAPACITY_KEYS = Set.of(
            "measure",
            "target",
            "from",
            "planned",
            "needBy",
            "demand",
            "ramp",
            "slots",
            "dwell",
            "source",
            "provenance");

    private final Optional<FiscalYear> fiscalYear;

    private ProgrammeJsonReader(Optional<FiscalYear> fiscalYear) {
        this.fiscalYear = fiscalYear;
    }

    static Programme read(JsonObject json) {
        json.knowing(KEYS);
        Optional<FiscalYear> fiscalYear = json.object("fiscalYear").map(ProgrammeJsonReader::fiscalYear);
        return new ProgrammeJsonReader(fiscalYear).programme(json);
    }

    private static FiscalYear fiscalYear(JsonObject json) {
        json.knowing(Set.of("from", "named"));
        return json.word("named", FiscalYear.Named.class)
                .map(named -> json.checked("from", () -> new FiscalYear(Math.toIntExact(json.whole("from")), named)))
                .orElseThrow(() -> json.refused("named", "is missing"));
    }

    private Programme programme(JsonObject json) {
        String id = json.required("programme");
        Programme.Builder builder = Programme.of(id)
                .name(json.text("name").orElse(id))
                .start(date(json, "start"))
                .deadline(date(json, "deadline"))
                .provenance(json.provenance());
        json.word("reporting", Cadence::named).ifPresent(builder::reporting);
        fiscalYear.ifPresent(builder::fiscalYear);
        json.object("calendar").map(WorkingCalendarJson::read).ifPresent(builder::calendar);
        json.object("referenceClass").map(ReferenceClassJson::read).ifPresent(builder::referenceClass);
        json.object("unplanned")
                .map(unplanned -> unplanned.knowing(Set.of("ignore")))
                .ifPresent(unplanned -> builder.unplannedIgnored(unplanned.texts("ignore")));
        AttributesJson.read(json, builder);
        json.objects("terminals").forEach(terminal -> builder.terminal(terminal(terminal)));
        return json.checked(builder::build);
    }

    private Terminal terminal(JsonObject json) {
        json.knowing(TERMINAL_KEYS);
        String id = json.required("id");
        Terminal.Builder builder = Terminal.of(id)
                .name(json.text("name").orElse(id))
                .kind(json.text("kind").orElse(""))
                .country(json.text("country").orElse(""))
                .unlocode(json.text("unlocode").orElse(""))
                .partners(json.texts("partners"))
                .provenance(json.provenance());
        location(json).ifPresent(builder::location);
        json.mixed("formerly", FormerNameJson::ofText, FormerNameJson::ofObject).forEach(builder::formerly);
        AttributesJson.read(json, builder);
        MilestoneJsonReader milestones = new MilestoneJsonReader(id, fiscalYear);
        json.objects("milestones").forEach(milestone -> builder.milestone(milestones.read(milestone)));
        json.objects("capacity").forEach(target -> builder.capacity(capacity(target)));
        return json.checked(builder::build);
    }

    private static Optional<Location> location(JsonObject json) {
        var degrees = json.numbers("location");
        if (degrees.isEmpty()) {
            return Optional.empty();
        }
        if (degrees.size() != 2) {
            throw json.refused("location", "is a latitude and a longitude");
        }
        return Optional.of(json.checked("location", () -> new Location(degrees.get(0), degrees.get(1))));
    }

    private CapacityTarget capacity(JsonObject json) {
        json.knowing(CAPACITY_KEYS);
        CapacityTarget.Builder builder = CapacityTarget.of(json.required("measure"))
                .from(date(json, "from"))
                .needBy(date(json, "needBy"))
                .ramp(json.numbers("ramp"))
                .source(json.text("source").orElse(""))
                .provenance(json.provenance());
        given(json.number("target"), builder::target);
        given(json.number("planned"), builder::planned);
        given(json.number("demand"), builder::demand);
        given(json.number("slots"), builder::slots);
        given(json.number("dwell"), builder::dwell);
        return json.checked(builder::build);
    }

    private static void given(OptionalDouble value, DoubleConsumer taking) {
        value.ifPresent(taking);
    }

    private DateWindow date(JsonObject json, String name) {
        return DateJson.read(json, name, fiscalYear);
    }
}
