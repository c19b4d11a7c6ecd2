package dev.slipway.model.alerts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.json.JsonWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Writes an alert as a part of {@code slipway/assessment/1}: names and order of its keys are a contract. */
record AlertJson(JsonWriter json) {

    /** The members of an alert, with the waiver whose end brought it back. */
    void members(Alert alert, Optional<Waiver> expired) {
        WaiverJson waivers = new WaiverJson(json);
        entry(alert);
        json.member("severity", word(alert.severity()));
        json.member("subject", alert.subject());
        json.member("about", alert.about());
        json.member("title", alert.title());
        json.member("message", alert.message());
        json.member("owner", alert.owner());
        alert.days().ifPresent(days -> json.object("days", () -> days(days)));
        json.values("values", alert.values());
        json.memberOrNull("since", alert.since().map(LocalDate::toString));
        json.objects("evidence", alert.evidence(), this::evidence);
        alert.waived().ifPresentOrElse(waiver -> json.object("waived", () -> waivers.terms(waiver)), () -> {
            json.name("waived");
            json.nothing();
        });
        expired.ifPresent(waiver -> json.object("expiredWaiver", () -> waivers.terms(waiver)));
        json.member("fingerprint", alert.fingerprint());
    }

    private void entry(Alert alert) {
        json.member("rule", alert.rule());
        json.member("theme", alert.entry().theme());
        json.member("entry", alert.entry().fingerprint());
        json.memberOrNull("entrySince", alert.entry().since().map(LocalDate::toString));
        alert.entry().headline().ifPresent(headline -> json.member("headline", headline));
    }

    private void days(DayRange days) {
        days.lowest().ifPresent(min -> json.member("min", min));
        days.highest().ifPresent(max -> json.member("max", max));
    }

    private void evidence(Evidence evidence) {
        json.where(evidence.where());
        json.member("text", evidence.text());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
