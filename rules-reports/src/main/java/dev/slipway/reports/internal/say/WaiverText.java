package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.model.words.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parts of a waiver as people read them. */
public final class WaiverText {

    private WaiverText() {}

    /** {@code active}, {@code expired} or {@code unused}. */
    public static String state(WaiverUse use) {
        return use.state().name().toLowerCase(Locale.ROOT);
    }

    /** The same as people read it. */
    public static String state(WaiverUse use, Words words) {
        return words.text("waiver.state." + state(use));
    }

    /** {@code S02 almaty/launch until 2026-06-30 by NC KTZ: covers 1 alert (waivers.yaml:3)}. */
    public static String story(WaiverUse use, Words words) {
        Waiver waiver = use.waiver();
        String where = waiver.provenance().toString();
        String story = words.text(
                "waiver.story",
                Map.of(
                        "rule", waiver.rule(),
                        "subject", waiver.subject(),
                        "until", waiver.until(),
                        "owner", waiver.owner(),
                        "remark", use.remark()));
        return where.isEmpty() ? story : story + " (" + where + ")";
    }

    /** {@code until 2026-06-30 by NC KTZ: grid connection agreed}: for machines, in English. */
    public static String terms(Waiver waiver) {
        return "until " + waiver.until() + " by " + waiver.owner() + ": " + waiver.reason();
    }

    /** {@code red, but waived until 2026-06-30 by NC KTZ: grid connection agreed}. */
    public static String over(Alert alert, Waiver waiver, Words words) {
        Map<String, Object> values = new HashMap<>(values(waiver));
        values.put("severity", words.text("severity." + AlertText.word(alert.severity())));
        return words.text("waiver.over", values);
    }

    /** {@code waiver of NC KTZ until 2026-06-30 expired: grid connection agreed}. */
    public static String expiry(Waiver waiver, Words words) {
        return words.text("waiver.ended", values(waiver));
    }

    private static Map<String, Object> values(Waiver waiver) {
        return Map.of("until", waiver.until(), "owner", waiver.owner(), "reason", waiver.reason());
    }
}
