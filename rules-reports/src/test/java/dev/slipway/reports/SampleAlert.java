package dev.slipway.reports;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertDetails;
import dev.slipway.model.alerts.Entry;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the parts of an alert for a test; all but rule, severity and subject may be left out. */
public final class SampleAlert {

    private final String rule;
    private final Severity severity;
    private final String subject;
    private String about = "";
    private String title = "overdue";
    private String message = "It is late.";
    private String owner = "";
    private Optional<DayRange> days = Optional.empty();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<LocalDate> since = Optional.empty();
    private Optional<Waiver> waived = Optional.empty();
    private Optional<String> theme = Optional.empty();

    private SampleAlert(String rule, Severity severity, String subject) {
        this.rule = rule;
        this.severity = severity;
        this.subject = subject;
    }

    public static SampleAlert of(String rule, Severity severity, String subject) {
        return new SampleAlert(rule, severity, subject);
    }

    public SampleAlert about(String value) {
        about = value;
        return this;
    }

    public SampleAlert saying(String itsTitle, String itsMessage) {
        title = itsTitle;
        message = itsMessage;
        return this;
    }

    public SampleAlert owner(String value) {
        owner = value;
        return this;
    }

    public SampleAlert days(DayRange value) {
        days = Optional.of(value);
        return this;
    }

    public SampleAlert value(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public SampleAlert evidence(String file, int line, String text) {
        evidence.add(new Evidence(new Provenance(file, line), text));
        return this;
    }

    /** A statement that the rule did not need. */
    public SampleAlert background(String file, int line, String text) {
        evidence.add(new Evidence(new Provenance(file, line), text, true));
        return this;
    }

    /** At a place in a file that a line does not show well. */
    public SampleAlert evidenceAt(String file, int line, String place, String text) {
        evidence.add(new Evidence(new Provenance(file, line, place), text));
        return this;
    }

    public SampleAlert since(LocalDate value) {
        since = Optional.of(value);
        return this;
    }

    public SampleAlert waived(String by, String reason, LocalDate until) {
        waived = Optional.of(new Waiver(rule, subject, by, reason, until, new Provenance("waivers.yaml", 1)));
        return this;
    }

    /** Of one entry with the other alerts of the theme on the subject. */
    public SampleAlert theme(String value) {
        theme = Optional.of(value);
        return this;
    }

    public Alert build() {
        String fingerprint = Integer.toHexString((rule + subject + about).hashCode());
        return new Alert(
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
                theme.map(word -> Entry.of(word, "", Integer.toHexString((word + subject + about).hashCode())))
                        .orElseGet(() -> Entry.of(rule, "", fingerprint)));
    }
}
