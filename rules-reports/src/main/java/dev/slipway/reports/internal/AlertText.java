package dev.slipway.reports.internal;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.DayRange;
import dev.slipway.model.Milestone;
import dev.slipway.model.Programme;
import dev.slipway.model.Severity;
import dev.slipway.model.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The parts of an alert as people read them. */
final class AlertText {

    private final Function<Alert, Optional<Waiver>> expiredWaivers;
    private final Map<String, String> milestoneNames = new HashMap<>();

    AlertText(Assessment assessment) {
        this(assessment.programme(), assessment::expiredWaiver);
    }

    /** Of alerts outside of an assessment, which no waiver concerns. */
    AlertText(Programme programme) {
        this(programme, alert -> Optional.empty());
    }

    private AlertText(Programme programme, Function<Alert, Optional<Waiver>> expiredWaivers) {
        this.expiredWaivers = expiredWaivers;
        for (Milestone milestone : programme.milestones()) {
            milestoneNames.put(milestone.id().toString(), milestone.name());
        }
    }

    /** The rule's name and what of the terminal it is about: {@code overdue: Launch}. */
    String heading(Alert alert) {
        String matter = matter(alert);
        return matter.isEmpty() ? alert.title() : alert.title() + ": " + matter;
    }

    private String matter(Alert alert) {
        String milestone = milestoneNames.getOrDefault(alert.subject(), "");
        if (milestone.isEmpty() || alert.about().isEmpty()) {
            return milestone + alert.about();
        }
        return milestone + " (" + alert.about() + ")";
    }

    /** {@code +90 d}, {@code +31..396 d} or {@code up to +396 d}; empty for an alert that is not about days. */
    static String days(Alert alert) {
        return alert.days().map(AlertText::days).orElse("");
    }

    private static String days(DayRange days) {
        if (days.lowest().isEmpty()) {
            return "up to " + signed(days.max()) + " d";
        }
        if (days.min() == days.max()) {
            return signed(days.min()) + " d";
        }
        boolean bothLate = days.min() >= 0;
        return signed(days.min()) + ".." + (bothLate ? String.valueOf(days.max()) : signed(days.max())) + " d";
    }

    private static String signed(int days) {
        return days > 0 ? "+" + days : String.valueOf(days);
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** {@code almaty/launch, owner NC KTZ, since 2026-01-31}. */
    static String particulars(Alert alert) {
        List<String> parts = new ArrayList<>(List.of(alert.subject()));
        if (!alert.owner().isBlank()) {
            parts.add("owner " + alert.owner());
        }
        alert.since().ifPresent(day -> parts.add("since " + day));
        return String.join(", ", parts);
    }

    /** How it is waived, or which waiver's end brought it back; empty where there is neither. */
    String waiver(Alert alert) {
        String expiry = expiredWaivers.apply(alert).map(WaiverText::expiry).orElse("");
        return alert.waived()
                .map(waiver -> word(alert.severity()) + ", but waived " + WaiverText.terms(waiver))
                .orElse(expiry);
    }
}
