package dev.slipway.inputs.cases;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An alert that a case expects. What it leaves open may be anything.
 *
 * @param rule the id of the rule that raises it
 * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
 * @param about the measure, predecessor or kind
 * @param days what it is about, where it is about days
 * @param message a part of its sentence
 * @param line of the file, counted from 1
 */
public record ExpectedAlert(
        String rule,
        Optional<String> subject,
        Optional<String> about,
        Optional<Severity> severity,
        Optional<DayRange> days,
        Optional<String> message,
        int line) {

    /** Whether this may be the alert that was meant: rule, subject and what it is about. */
    public boolean names(Alert alert) {
        return rule.equals(alert.rule())
                && subject.map(alert.subject()::equals).orElse(true)
                && about.map(alert.about()::equals).orElse(true);
    }

    /** What of the alert is not as expected, in words; empty where all is. */
    public List<String> differences(Alert alert) {
        List<String> differences = new ArrayList<>();
        severity.filter(wanted -> wanted != alert.severity())
                .ifPresent(wanted -> differences.add("is " + word(alert.severity()) + ", not " + word(wanted)));
        days.filter(wanted -> !Optional.of(wanted).equals(alert.days()))
                .ifPresent(wanted -> differences.add(
                        "is about " + alert.days().map(DayRange::toString).orElse("no") + " days, not " + wanted));
        message.filter(wanted -> !alert.message().contains(wanted))
                .ifPresent(wanted -> differences.add("says \"" + alert.message() + "\", not \"" + wanted + "\""));
        return differences;
    }

    /** {@code amber S01 harbour/opening, 1 days}. */
    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        severity.ifPresent(wanted -> told.append(word(wanted)).append(' '));
        told.append(rule);
        subject.ifPresent(wanted -> told.append(' ').append(wanted));
        about.ifPresent(wanted -> told.append(" (").append(wanted).append(')'));
        days.ifPresent(wanted -> told.append(", days ").append(wanted));
        return told.toString();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
