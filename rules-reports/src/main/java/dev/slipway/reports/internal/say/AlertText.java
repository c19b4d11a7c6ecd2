package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of an alert as people read them. */
public final class AlertText {

    private final Function<Alert, Optional<Waiver>> expiredWaivers;
    private final Map<String, List<Alert>> others;
    private final Words words;
    private final Map<String, String> milestoneNames = new HashMap<>();

    public AlertText(Assessment assessment, Words words) {
        this(assessment.programme(), words, assessment::expiredWaiver, others(assessment));
    }

    /** Of alerts outside of an assessment, which no waiver concerns. */
    public AlertText(Programme programme, Words words) {
        this(programme, words, alert -> Optional.empty(), Map.of());
    }

    private AlertText(
            Programme programme,
            Words words,
            Function<Alert, Optional<Waiver>> expiredWaivers,
            Map<String, List<Alert>> others) {
        this.expiredWaivers = expiredWaivers;
        this.others = others;
        this.words = words;
        for (Terminal terminal : programme.terminals()) {
            for (Milestone milestone : terminal.milestones()) {
                milestoneNames.put(Programme.subject(terminal, milestone), milestone.name());
            }
        }
    }

    private static Map<String, List<Alert>> others(Assessment assessment) {
        return assessment.alerts().stream()
                .filter(alert -> !alert.isHeadline())
                .collect(Collectors.groupingBy(alert -> alert.entry().headline().orElseThrow()));
    }

    /**
     * What else was found under this headline: {@code also: T01 Forecast moved right (+30 d)}, with how long it is waived; empty where
     * nothing was.
     */
    public String also(Alert headline) {
        List<Alert> under = others.getOrDefault(headline.fingerprint(), List.of());
        return under.isEmpty()
                ? ""
                : words.text(
                        "alert.also",
                        Map.of("others", under.stream().map(this::brief).toList()));
    }

    private String brief(Alert alert) {
        List<String> parts = new ArrayList<>();
        alert.days().map(this::days).ifPresent(parts::add);
        alert.waived()
                .map(waiver -> words.text("alert.alsoWaived", Map.of("until", waiver.until())))
                .ifPresent(parts::add);
        String about = alert.about().isEmpty() ? "" : ": " + alert.about();
        return alert.rule() + " " + alert.title() + about
                + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    /** The rule's name and what of the terminal it is about: {@code overdue: Launch}. */
    public String heading(Alert alert) {
        String matter = matter(alert);
        return matter.isEmpty()
                ? alert.title()
                : words.text("alert.heading", Map.of("title", alert.title(), "matter", matter));
    }

    private String matter(Alert alert) {
        String milestone = milestoneNames.getOrDefault(alert.subject(), "");
        if (milestone.isEmpty() || alert.about().isEmpty()) {
            return milestone + alert.about();
        }
        return milestone + " (" + alert.about() + ")";
    }

    /** {@code +90 d}, {@code +31..396 d}, {@code up to +396 d} or {@code at least +31 d}; empty for an alert that is not about days. */
    public String days(Alert alert) {
        return alert.days().map(this::days).orElse("");
    }

    private String days(DayRange days) {
        if (days.lowest().isEmpty()) {
            return words.text("alert.daysAtMost", Map.of("days", signed(days.max())));
        }
        if (days.highest().isEmpty()) {
            return words.text("alert.daysAtLeast", Map.of("days", signed(days.min())));
        }
        if (days.isExact()) {
            return words.text("alert.days", Map.of("days", signed(days.min())));
        }
        String most = days.min() >= 0 ? String.valueOf(days.max()) : signed(days.max());
        return words.text("alert.days", Map.of("days", signed(days.min()) + ".." + most));
    }

    private static String signed(int days) {
        return days > 0 ? "+" + days : String.valueOf(days);
    }

    public static String word(Rag rag) {
        return rag.name().toLowerCase(Locale.ROOT);
    }

    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** {@code almaty/launch, owner NC KTZ, since 2026-01-31, on the list since 2026-01-01}: as another alert of its theme before. */
    public String particulars(Alert alert) {
        List<String> parts = new ArrayList<>(List.of(alert.subject()));
        if (!alert.owner().isBlank()) {
            parts.add(words.text("alert.owner", Map.of("owner", alert.owner())));
        }
        Optional<LocalDate> since = alert.since().or(alert.entry()::since);
        since.ifPresent(day -> parts.add(words.text("alert.since", Map.of("day", day))));
        alert.entry()
                .since()
                .filter(day -> !since.equals(Optional.of(day)))
                .ifPresent(day -> parts.add(words.text("alert.listed", Map.of("day", day))));
        return String.join(", ", parts);
    }

    /** How it is waived, or which waiver's end brought it back; empty where there is neither. */
    public String waiver(Alert alert) {
        return alert.waived()
                .map(waiver -> WaiverText.over(alert, waiver, words))
                .or(() -> expiredWaivers.apply(alert).map(waiver -> WaiverText.expiry(waiver, words)))
                .orElse("");
    }
}
