package dev.slipway.cli.judge;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Waivers for a whole portfolio: that none of its programmes needs one is known only at the end. */
final class SharedWaivers {

    private final Map<Waiver, Boolean> used = new LinkedHashMap<>();

    /** Notes which waivers an alert fits, and leaves out the others: they may be meant for another programme. */
    Assessment note(Assessment assessment) {
        for (WaiverUse use : assessment.waivers()) {
            used.merge(use.waiver(), use.state() != WaiverUse.State.UNUSED, Boolean::logicalOr);
        }
        return assessment.withoutUnusedWaivers();
    }

    /** The waivers that fit no alert so far, in their order. */
    List<Waiver> unused() {
        return used.entrySet().stream()
                .filter(entry -> !entry.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
