package dev.slipway.model.alerts;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Severity;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
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
 * @param entry what people read it as a part of
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
        String fingerprint,
        Entry entry)
        implements JsonWritable {

    /** An alert with all its details, which is an entry of its own. */
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
                fingerprint,
                Entry.of(rule, "", fingerprint));
    }

    /** An item of {@code alerts}, as in a report; the end of a waiver, which an assessment alone knows, is not told. */
    @Override
    public void writeMembers(JsonWriter json) {
        new AlertJson(json).members(this, Optional.empty());
    }

    /** Whether it heads its entry: what people see and count. */
    public boolean isHeadline() {
        return entry.headline().isEmpty();
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
        return waiver.isFor(rule, subject) || waiver.isFor(entry.theme(), subject);
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

    /** The same alert, in an entry that has been open since this day. */
    public Alert withEntrySince(LocalDate day) {
        return with(entry.withSince(day));
    }

    /** The same alert under the headline of its entry, which may be the alert itself. */
    Alert under(Alert headline) {
        Optional<String> above =
                headline.fingerprint.equals(fingerprint) ? Optional.empty() : Optional.of(headline.fingerprint);
        return entry.headline().equals(above) ? this : with(entry.under(above));
    }

    private Alert with(Entry other) {
        return new Alert(
                rule, severity, subject, about, title, owner, days, details, since, waived, fingerprint, other);
    }

    private Alert with(AlertDetails newDetails, Optional<LocalDate> newSince, Optional<Waiver> newWaived) {
        return new Alert(
                rule,
                severity,
                subject,
                about,
                title,
                owner,
                days,
                newDetails,
                newSince,
                newWaived,
                fingerprint,
                entry);
    }

    /** The terminal it belongs to; for an alert on the programme, the programme's id. */
    public String terminal() {
        int slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }
}
