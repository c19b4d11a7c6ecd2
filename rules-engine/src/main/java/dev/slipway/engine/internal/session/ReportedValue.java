package dev.slipway.engine.internal.session;

import dev.slipway.model.base.DayRange;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.Collection;
import java.util.stream.Collectors;

/** The named values of an alert as programs read them, in English only. */
final class ReportedValue {

    private ReportedValue() {}

    /** The value in the form that reports carry: a whole number, a number, a truth or a text. */
    static Object of(Object value) {
        if (value instanceof Double || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof DayRange days && days.isExact()) {
            return days.max();
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof MilestoneStatus status) {
            return status.subject();
        }
        if (value instanceof Milestone milestone) {
            return milestone.name();
        }
        if (value instanceof Terminal terminal) {
            return terminal.name();
        }
        if (value instanceof Phrase phrase) {
            return Words.of(Language.ENGLISH).text(phrase);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(item -> String.valueOf(of(item))).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
