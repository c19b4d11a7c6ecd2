package dev.slipway.engine;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.Subject;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule says in its consequence: {@code insertLogical( amber($milestone).redIf($late >= 30).days($late) );}.
 * The engine makes the alert of it, with the id and message of the rule, the values it bound, and the evidence.
 */
public final class Finding {

    private final Subject subject;
    private final Severity severity;
    private final Optional<DayRange> days;

    private Finding(Subject subject, Severity severity, Optional<DayRange> days) {
        this.subject = Objects.requireNonNull(subject, "a finding is on a fact");
        this.severity = severity;
        this.days = days;
    }

    /** A finding that is red, as certain harm is, on the fact that the rule is {@code @on}. */
    public static Finding red(Subject subject) {
        return new Finding(subject, Severity.RED, Optional.empty());
    }

    /** A finding that is amber, as doubtful or small harm is, on the fact that the rule is {@code @on}. */
    public static Finding amber(Subject subject) {
        return new Finding(subject, Severity.AMBER, Optional.empty());
    }

    /** A finding that only tells, on the fact that the rule is {@code @on}. */
    public static Finding info(Subject subject) {
        return new Finding(subject, Severity.INFO, Optional.empty());
    }

    /** The same finding, more severe where this is so. */
    public Finding redIf(boolean condition) {
        return condition ? new Finding(subject, Severity.RED, days) : this;
    }

    /** The same finding, at least amber where this is so. */
    public Finding amberIf(boolean condition) {
        return condition && severity == Severity.INFO ? new Finding(subject, Severity.AMBER, days) : this;
    }

    /** The same finding with the days it is about, which lie in this range; below zero where the rule counts days ahead. */
    public Finding days(DayRange range) {
        return new Finding(subject, severity, Optional.of(range));
    }

    /** The same finding with the days it is about, known exactly. */
    public Finding days(int exactly) {
        return days(DayRange.exactly(exactly));
    }

    /** The fact it is on. */
    public Subject subject() {
        return subject;
    }

    public Severity severity() {
        return severity;
    }

    /** The days it is about; empty where it is not about days. */
    public Optional<DayRange> days() {
        return days;
    }
}
