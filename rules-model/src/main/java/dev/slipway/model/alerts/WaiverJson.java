package dev.slipway.model.alerts;

import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.Locale;

/** Writes waivers as a part of {@code slipway/assessment/1}: names and order of the keys are a contract. */
record WaiverJson(JsonWriter json) {

    /** The terms under which it holds, as members of an object. */
    void terms(Waiver waiver) {
        json.member("owner", waiver.owner());
        json.member("reason", waiver.reason());
        json.member("until", waiver.until().toString());
    }

    /** The members of an object that says what became of it. */
    void use(WaiverUse use) {
        json.member("rule", use.waiver().rule());
        json.member("subject", use.waiver().subject());
        terms(use.waiver());
        json.member("state", use.state().name().toLowerCase(Locale.ROOT));
        json.member("remark", Words.of(Language.ENGLISH).text(use.remark()));
        json.member("file", use.waiver().provenance().file());
        json.member("line", use.waiver().provenance().line());
    }
}
