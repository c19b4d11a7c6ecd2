package dev.slipway.model.alerts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule's finding on one subject, with its evidence.
 *
 * @param rule the rule's id
 * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
 * @param about the measure, predecessor or kind that distinguishes two alerts of one rule on one subject; else empty
 * @param title the rule's name in one or two words
 * @param owner who must act; empty where nobody is named
 * @param days what the rule is about, where it is about days
 * @param details its sentence, the values in it, and the evidence
 * @param since the as-of date on which the alert was first raised, where history was asked for
 * @param waived the waiver that covers it
 * @param fingerprint of programme, rule, subject and about: stays the same while the numbers change
 */
public record Alert(
        String rule,
        Severity severity,
        String subject,
        String about,
        String title,
        String owner,
        Optional<DayRange> days,
        AlertDetails details,
        Optional<LocalDate> since,
        Optional<Waiver> waived,
        String fingerprint) {

    /** An alert with all its details. */
    public Alert(
            String rule,
            Severity severity,
            String subject,
            String about,
            String title,
            String message,
            String owner,
            Optional<DayRange> days,
            Map<String, Object> values,
            List<Evidence> evidence,
            Optional<LocalDate> since,
            Optional<Waiver> waived,
            String fingerprint) {
        this(
                rule,
                severity,
                subject,
                about,
                title,
                owner,
                days,
                AlertDetails.of(message, values, evidence),
                since,
                waived,
                fingerprint);
    }

    /** The finding in a sentence. */
    public String message() {
        return details.message();
    }

    /** The named values that made the rule true: texts, whole numbers, numbers or truths. */
    public Map<String, Object> values() {
        return details.values();
    }

    /** The statements it rests on. */
    public List<Evidence> evidence() {
        return details.evidence();
    }

    public boolean isWaived() {
        return waived.isPresent();
    }

    /** Whether the waiver was given for such an alert, in time or not. */
    boolean isMeantBy(Waiver waiver) {
        return waiver.isFor(rule, subject);
    }

    /** The same alert, covered by a waiver. */
    public Alert waivedBy(Waiver waiver) {
        return with(details, since, Optional.of(waiver));
    }

    /** The same alert, open since this day. */
    public Alert withSince(LocalDate day) {
        return with(details, Optional.of(day), waived);
    }

    /** The same alert, resting on the evidence of the other too. */
    public Alert withEvidenceOf(Alert other) {
        return with(details.withEvidenceOf(other.details), since, waived);
    }

    private Alert with(AlertDetails newDetails, Optional<LocalDate> newSince, Optional<Waiver> newWaived) {
        return new Alert(
                rule, severity, subject, about, title, owner, days, newDetails, newSince, newWaived, fingerprint);
    }

    /** The terminal it belongs to; for an alert on the programme, the programme's id. */
    public String terminal() {
        int slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }
}
