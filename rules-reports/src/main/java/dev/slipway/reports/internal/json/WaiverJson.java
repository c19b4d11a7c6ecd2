package dev.slipway.reports.internal.json;

import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.WaiverText;
import tools.jackson.core.JsonGenerator;

/** Writes waivers as a part of {@code slipway/assessment/1}: names and order of the keys are a contract. */
final class WaiverJson {

    private final JsonGenerator json;

    WaiverJson(JsonGenerator json) {
        this.json = json;
    }

    /** The terms under which it holds, as an object. */
    void terms(Waiver waiver) {
        json.writeStartObject();
        termProperties(waiver);
        json.writeEndObject();
    }

    /** The properties of an object that says what became of it. */
    void use(WaiverUse use) {
        json.writeStringProperty("rule", use.waiver().rule());
        json.writeStringProperty("subject", use.waiver().subject());
        termProperties(use.waiver());
        json.writeStringProperty("state", WaiverText.state(use));
        json.writeStringProperty("remark", Words.of(Language.ENGLISH).text(use.remark()));
        json.writeStringProperty("file", use.waiver().provenance().file());
        json.writeNumberProperty("line", use.waiver().provenance().line());
    }

    private void termProperties(Waiver waiver) {
        json.writeStringProperty("owner", waiver.owner());
        json.writeStringProperty("reason", waiver.reason());
        json.writeStringProperty("until", waiver.until().toString());
    }
}
