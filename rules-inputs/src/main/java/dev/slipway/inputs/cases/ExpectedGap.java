package dev.slipway.inputs.cases;

import dev.slipway.model.alerts.NotEvaluated;
import java.util.Optional;

/**
 * A judgement that a case expects a rule to be unable to make. Parts that it leaves out may be anything.
 *
 * @param rule the id of the rule
 * @param subject {@code terminal/milestone}, a terminal's id or the programme's id
 * @param about the measure, predecessor or kind
 * @param reason a part of the reason that the rule gives
 * @param line of the file, counted from 1
 */
public record ExpectedGap(
        String rule, Optional<String> subject, Optional<String> about, Optional<String> reason, int line) {

    /** Whether this may be the judgement that was meant: rule, subject and what it is about. */
    public boolean names(NotEvaluated gap) {
        return rule.equals(gap.rule())
                && subject.map(gap.subject()::equals).orElse(true)
                && about.map(gap.about()::equals).orElse(true);
    }

    /** Whether the rule gives the reason that is expected. */
    public boolean isFor(NotEvaluated gap) {
        return reason.map(gap.reason()::contains).orElse(true);
    }

    /** {@code S01 harbour/opening: no deadline}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(rule);
        subject.ifPresent(wanted -> text.append(' ').append(wanted));
        about.ifPresent(wanted -> text.append(" (").append(wanted).append(')'));
        reason.ifPresent(wanted -> text.append(": ").append(wanted));
        return text.toString();
    }
}
