package dev.slipway.reports.internal;

import dev.slipway.model.Waiver;
import dev.slipway.model.WaiverUse;
import java.util.Locale;

/** The parts of a waiver as people read them. */
final class WaiverText {

    private WaiverText() {}

    /** {@code active}, {@code expired} or {@code unused}. */
    static String state(WaiverUse use) {
        return use.state().name().toLowerCase(Locale.ROOT);
    }

    /** {@code S02 almaty/launch until 2026-06-30 by NC KTZ: covers 1 alert (waivers.yaml:3)}. */
    static String story(WaiverUse use) {
        Waiver waiver = use.waiver();
        String where = waiver.provenance().toString();
        return waiver.rule() + " " + waiver.subject() + " until " + waiver.until() + " by " + waiver.owner() + ": "
                + use.remark() + (where.isEmpty() ? "" : " (" + where + ")");
    }

    /** {@code until 2026-06-30 by NC KTZ: grid connection agreed}. */
    static String terms(Waiver waiver) {
        return "until " + waiver.until() + " by " + waiver.owner() + ": " + waiver.reason();
    }

    /** {@code waiver of NC KTZ until 2026-06-30 expired: grid connection agreed}. */
    static String expiry(Waiver waiver) {
        return "waiver of " + waiver.owner() + " until " + waiver.until() + " expired: " + waiver.reason();
    }
}
