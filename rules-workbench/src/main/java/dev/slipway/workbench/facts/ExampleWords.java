package dev.slipway.workbench.facts;

import dev.slipway.model.base.Named;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Numbers;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Puts a value into a few words, where it is there and has any. */
final class ExampleWords {

    private static final int LONGEST = 60;

    private ExampleWords() {}

    static Optional<String> of(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.flatMap(ExampleWords::of);
        }
        if (value instanceof OptionalDouble maybe) {
            return maybe.isPresent() ? of(maybe.getAsDouble()) : Optional.empty();
        }
        if (value instanceof OptionalInt maybe) {
            return maybe.isPresent() ? of(maybe.getAsInt()) : Optional.empty();
        }
        if (value instanceof Collection<?> all) {
            return all.stream().findFirst().flatMap(ExampleWords::of).map(first -> listed(first, all.size()));
        }
        return value instanceof DateWindow date && !date.isKnown() ? Optional.empty() : single(value);
    }

    private static String listed(String first, int size) {
        return size == 1 ? first : first + " and " + (size - 1) + " more";
    }

    private static Optional<String> single(Object value) {
        String text = value instanceof Subject fact
                ? fact.subject()
                : value instanceof Named named ? named.displayName() : plain(value);
        return Optional.of(text)
                .filter(words -> !words.isBlank() && words.length() <= LONGEST && words.indexOf('[') < 0);
    }

    private static String plain(Object value) {
        if (value instanceof Number number) {
            double amount = number.doubleValue();
            return Double.isNaN(amount) ? "" : Numbers.text(amount);
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Phrase phrase) {
            return Words.of(Language.ENGLISH).text(phrase);
        }
        return value instanceof StatusUpdate report ? "report of " + report.reportDate() : value.toString();
    }
}
