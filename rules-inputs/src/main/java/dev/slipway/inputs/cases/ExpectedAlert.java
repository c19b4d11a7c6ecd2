package dev.slipway.inputs.cases;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An alert that a case expects. Parts that it leaves out may be anything.
 *
 * @param rule the id of the rule that raises it
 * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
 * @param about the measure, predecessor or kind
 * @param days what it is about, in days
 * @param message a part of its sentence
 * @param owner who must act; an empty text where nobody may be named
 * @param evidence what it rests on
 * @param line of the file, counted from 1
 */
public record ExpectedAlert(
        String rule,
        Optional<String> subject,
        Optional<String> about,
        Optional<Severity> severity,
        Optional<ExpectedDays> days,
        Optional<String> message,
        Optional<String> owner,
        Optional<ExpectedEvidence> evidence,
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
        ExpectedDays daysFound = new ExpectedDays(alert.days());
        days.filter(wanted -> !wanted.equals(daysFound))
                .ifPresent(wanted -> differences.add("is about " + daysFound + " days, not " + wanted));
        message.filter(wanted -> !alert.message().contains(wanted))
                .ifPresent(wanted -> differences.add("says \"" + alert.message() + "\", not \"" + wanted + "\""));
        owner.filter(wanted -> !wanted.equals(alert.owner()))
                .ifPresent(wanted -> differences.add("is owned by " + who(alert.owner()) + ", not by " + who(wanted)));
        evidence.filter(wanted -> !wanted.isOf(alert))
                .ifPresent(wanted -> differences.add("rests on " + ExpectedEvidence.of(alert) + ", not on " + wanted));
        return differences;
    }

    /** {@code amber S01 harbour/opening, 1 days}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        severity.ifPresent(wanted -> text.append(word(wanted)).append(' '));
        text.append(rule);
        subject.ifPresent(wanted -> text.append(' ').append(wanted));
        about.ifPresent(wanted -> text.append(" (").append(wanted).append(')'));
        days.flatMap(ExpectedDays::range)
                .ifPresent(wanted -> text.append(", days ").append(wanted));
        return text.toString();
    }

    private static String who(String owner) {
        return owner.isEmpty() ? "nobody" : owner;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
