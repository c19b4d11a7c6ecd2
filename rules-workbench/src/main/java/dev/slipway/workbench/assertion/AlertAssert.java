package dev.slipway.workbench.assertion;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What else is expected of an alert that was raised. Where a rule raised several on one subject, of one of them. */
public final class AlertAssert {

    private final AssessmentAssert whole;
    private final List<Alert> raised;

    AlertAssert(AssessmentAssert whole, List<Alert> raised) {
        this.whole = whole;
        this.raised = raised;
    }

    public AlertAssert withSeverity(Severity severity) {
        return where("severity " + severity, alert -> alert.severity() == severity, Alert::severity);
    }

    /** Expects it to be about exactly so many days. */
    public AlertAssert withDays(int days) {
        return withDays(DayRange.exactly(days));
    }

    /** Expects it to be about no days. */
    public AlertAssert withoutDays() {
        return where("no days", alert -> alert.days().isEmpty(), alert -> alert.days()
                .map(DayRange::toString)
                .orElse("none"));
    }

    /** Expects it to be about days known to lie in this range. */
    public AlertAssert withDays(DayRange days) {
        return where("days " + days, alert -> alert.days().filter(days::equals).isPresent(), alert -> alert.days()
                .map(DayRange::toString)
                .orElse("none"));
    }

    /** Expects the measure, predecessor or kind that distinguishes it from others of its rule on the same subject. */
    public AlertAssert about(String about) {
        return where("about " + about, alert -> alert.about().equals(about), Alert::about);
    }

    /** Expects its sentence to hold a text. */
    public AlertAssert saying(String part) {
        return where("message with \"" + part + "\"", alert -> alert.message().contains(part), Alert::message);
    }

    /** Expects an owner: who must act. An empty text expects that nobody is named. */
    public AlertAssert ownedBy(String owner) {
        return where("owner \"" + owner + "\"", alert -> alert.owner().equals(owner), Alert::owner);
    }

    /** Expects it to rest on these statements, in this order and no others: of each a part of its text. */
    public AlertAssert restingOn(String... parts) {
        return where(
                "evidence " + Arrays.asList(parts),
                alert -> areParts(parts, alert.evidence()),
                alert -> alert.evidence().stream().map(Evidence::text).toList());
    }

    private static boolean areParts(String[] parts, List<Evidence> evidence) {
        return parts.length == evidence.size()
                && IntStream.range(0, parts.length)
                        .allMatch(i -> evidence.get(i).text().contains(parts[i]));
    }

    /** Expects a named value: {@code withValue("late", 3)}. */
    public AlertAssert withValue(String name, Object value) {
        return where(
                name + " " + value,
                alert -> Objects.equals(alert.values().get(name), value),
                alert -> String.valueOf(alert.values().get(name)));
    }

    /** Back to the assessment, for the next expectation. */
    public AssessmentAssert and() {
        return whole;
    }

    private AlertAssert where(String wanted, Predicate<Alert> holds, Function<Alert, Object> is) {
        List<Alert> left = raised.stream().filter(holds).toList();
        if (left.isEmpty()) {
            throw new AssertionError(
                    raised.get(0).rule() + " on " + raised.get(0).subject() + " was expected with " + wanted
                            + ", and has "
                            + raised.stream().map(is).map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return new AlertAssert(whole, left);
    }
}
