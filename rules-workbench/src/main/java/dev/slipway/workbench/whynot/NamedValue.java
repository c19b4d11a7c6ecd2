package dev.slipway.workbench.whynot;

import dev.slipway.model.json.ExactNumber;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The value of a name in a constraint.
 *
 * @param name as it is written in the rule: {@code forecast}, {@code $late}, {@code limit("bands.red")}
 */
public record NamedValue(String name, Object value) {

    /** {@code deadline = 2026-04-01}. */
    @Override
    public String toString() {
        return name + " = " + shown(value);
    }

    /** Its number, where it is one. */
    public OptionalDouble number() {
        return value instanceof Number number ? OptionalDouble.of(number.doubleValue()) : OptionalDouble.empty();
    }

    private static String shown(Object value) {
        if (value instanceof Double number && number.isNaN()) {
            return "never";
        }
        if (value instanceof Double number) {
            return number.isInfinite()
                    ? number.toString()
                    : ExactNumber.of(number).toPlainString();
        }
        if (value instanceof OptionalDouble maybe) {
            return maybe.isPresent() ? shown(maybe.getAsDouble()) : "none";
        }
        if (value instanceof OptionalInt maybe) {
            return maybe.isPresent() ? String.valueOf(maybe.getAsInt()) : "none";
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.map(NamedValue::shown).orElse("none");
        }
        if (value instanceof Phrase phrase) {
            return Words.of(Language.ENGLISH).text(phrase);
        }
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
