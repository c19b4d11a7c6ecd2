package dev.slipway.server.judging;

import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.alert.AlertTable;
import dev.slipway.server.alert.Happening;
import dev.slipway.server.waiver.WaiverRow;
import dev.slipway.server.waiver.WaiverTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Warns a week before a waiver ends, once, of each alert that will be back. A waiver that was approved in its last week warns
 * of nothing: who approved it knew.
 */
@Component
class WaiverEndings {

    private final WaiverTable waivers;
    private final AlertTable alerts;

    WaiverEndings(WaiverTable waivers, AlertTable alerts) {
        this.waivers = waivers;
        this.alerts = alerts;
    }

    /**
     * The warnings that a new day brings.
     *
     * @param last the day that was judged before; days between had no judgement of their own
     * @param day the new one
     */
    List<Happening> between(String programme, LocalDate last, LocalDate day) {
        List<WaiverRow> inForce = waivers.approved(programme).stream()
                .filter(waiver -> !waiver.untilDay().isBefore(day))
                .toList();
        if (inForce.stream().noneMatch(waiver -> isSoonSince(waiver, last, day))) {
            return List.of();
        }
        return alerts.of(programme).stream()
                .filter(alert -> !alert.isCleared())
                .flatMap(alert -> longest(alert, inForce)
                        .filter(waiver -> isSoonSince(waiver, last, day))
                        .map(waiver -> ending(alert, waiver))
                        .stream())
                .toList();
    }

    private static boolean isSoonSince(WaiverRow waiver, LocalDate last, LocalDate day) {
        return waiver.soonFrom().isAfter(last) && !waiver.soonFrom().isAfter(day);
    }

    private static Optional<WaiverRow> longest(AlertRow alert, List<WaiverRow> inForce) {
        return inForce.stream()
                .filter(waiver -> alert.isUnder(waiver.waiver()))
                .max(Comparator.comparing(WaiverRow::untilDay));
    }

    private static Happening ending(AlertRow alert, WaiverRow waiver) {
        return new Happening(alert, Happening.ENDING, waiver.untilDay().toString(), Optional.empty());
    }
}
