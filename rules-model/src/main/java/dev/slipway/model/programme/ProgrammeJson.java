package dev.slipway.model.programme;

import dev.slipway.model.dates.DateJson;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.FiscalYear;
import dev.slipway.model.dates.WorkingCalendarJson;
import dev.slipway.model.foresight.ReferenceClassJson;
import dev.slipway.model.json.JsonWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a programme with the keys of {@code programme.yaml}; what is empty or as it is by default is left out. */
final class ProgrammeJson {

    private final JsonWriter json;
    private final Optional<FiscalYear> fiscalYear;

    private ProgrammeJson(JsonWriter json, Optional<FiscalYear> fiscalYear) {
        this.json = json;
        this.fiscalYear = fiscalYear;
    }

    static void write(Programme programme, JsonWriter json) {
        new ProgrammeJson(json, programme.fiscalYear()).members(programme);
    }

    private void members(Programme programme) {
        json.member("programme", programme.id());
        nameUnlessId(programme.name(), programme.id());
        date("start", programme.start());
        date("deadline", programme.deadline());
        programme.reporting().ifPresent(cadence -> json.member("reporting", cadence.word()));
        fiscalYear.ifPresent(year -> json.object("fiscalYear", () -> {
            json.member("from", year.from());
            json.member("named", year.named().word());
        }));
        programme.calendar().ifPresent(calendar -> WorkingCalendarJson.write(json, "calendar", calendar));
        programme.referenceClass().ifPresent(reference -> ReferenceClassJson.write(json, "referenceClass", reference));
        if (!programme.unplannedIgnored().isEmpty()) {
            json.object("unplanned", () -> texts("ignore", programme.unplannedIgnored()));
        }
        AttributesJson.write(json, programme.attributes());
        json.objects("terminals", programme.terminals(), this::terminal);
        json.provenance(programme.provenance());
    }

    private void terminal(Terminal terminal) {
        json.member("id", terminal.id());
        nameUnlessId(terminal.name(), terminal.id());
        json.memberUnlessEmpty("kind", terminal.kind());
        json.memberUnlessEmpty("country", terminal.country());
        json.memberUnlessEmpty("unlocode", terminal.unlocode());
        terminal.location()
                .ifPresent(place -> json.array("location", List.of(place.latitude(), place.longitude()), json::number));
        texts("partners", terminal.partners());
        formerly(terminal.formerly());
        AttributesJson.write(json, terminal.attributes());
        json.objects("milestones", terminal.milestones(), this::milestone);
        if (!terminal.capacity().isEmpty()) {
            json.objects("capacity", terminal.capacity(), this::capacity);
        }
        json.provenance(terminal.provenance());
    }

    private void milestone(Milestone milestone) {
        json.member("id", milestone.id().milestone());
        nameUnlessId(milestone.name(), milestone.id().milestone());
        json.memberUnlessEmpty("kind", milestone.kind());
        deadline(milestone);
        date("start", milestone.start());
        if (milestone.weight() != 1) {
            json.member("weight", milestone.weight());
        }
        if (milestone.criticality() != Criticality.NORMAL) {
            json.member("criticality", milestone.criticality().name().toLowerCase(Locale.ROOT));
        }
        json.memberUnlessEmpty("owner", milestone.owner());
        texts("keys", milestone.keys());
        formerly(milestone.formerly());
        milestone.cancelled().ifPresent(decision -> json.object("cancelled", () -> cancellation(decision)));
        if (!milestone.after().isEmpty()) {
            json.array("after", milestone.after(), this::dependency);
        }
        json.memberUnlessEmpty("source", milestone.source());
        AttributesJson.write(json, milestone.attributes());
        json.provenance(milestone.provenance());
    }

    private void deadline(Milestone milestone) {
        if (milestone.rebaselines().isEmpty()) {
            date("deadline", milestone.deadline());
            return;
        }
        json.object("deadline", () -> {
            date("date", milestone.deadline());
            json.objects("rebaselined", milestone.rebaselines(), change -> {
                date("date", change.deadline());
                decision(change.on().toString(), change.approver(), change.reason());
                json.provenance(change.provenance());
            });
        });
    }

    private void cancellation(Cancellation decision) {
        decision(decision.on().toString(), decision.approver(), decision.reason());
        json.provenance(decision.provenance());
    }

    private void decision(String on, String approver, String reason) {
        json.memberUnlessEmpty("approver", approver);
        json.memberUnlessEmpty("reason", reason);
        json.member("on", on);
    }

    private void dependency(Dependency dependency) {
        LaggedId lagged = new LaggedId(dependency.predecessor(), dependency.lag());
        if (dependency.provenance().line() == 0
                && dependency.provenance().file().isEmpty()
                && lagged.isPlain()) {
            json.text(lagged.toString());
            return;
        }
        json.startObject();
        json.member("milestone", dependency.predecessor().toString());
        json.member(
                dependency.lag().isInWorkingDays() ? "lagWorkingDays" : "lagDays",
                dependency.lag().count());
        json.provenance(dependency.provenance());
        json.endObject();
    }

    private void capacity(CapacityTarget target) {
        json.member("measure", target.measure());
        target.target().ifPresent(value -> json.member("target", value));
        date("from", target.from());
        target.planned().ifPresent(value -> json.member("planned", value));
        date("needBy", target.needBy());
        target.demand().ifPresent(value -> json.member("demand", value));
        if (!target.ramp().isEmpty()) {
            json.array("ramp", target.ramp(), json::number);
        }
        target.slots().ifPresent(value -> json.member("slots", value));
        target.dwell().ifPresent(value -> json.member("dwell", value));
        json.memberUnlessEmpty("source", target.source());
        json.provenance(target.provenance());
    }

    private void formerly(List<FormerName> names) {
        if (names.isEmpty()) {
            return;
        }
        json.array("formerly", names, former -> {
            if (former.isIdentity()) {
                json.startObject();
                json.member("id", former.text());
                json.endObject();
            } else {
                json.text(former.text());
            }
        });
    }

    private void nameUnlessId(String name, String id) {
        if (!name.equals(id)) {
            json.member("name", name);
        }
    }

    private void texts(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.array(name, texts, json::text);
        }
    }

    private void date(String name, DateWindow date) {
        if (!date.equals(DateWindow.unknown())) {
            DateJson.writeToBeRead(json, name, date, fiscalYear);
        }
    }
}
