package dev.slipway.compiler.lint.kinds;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import java.util.regex.MatchResult;

/** A pattern for {@code matches} in a strict pack: of RE2, of a bounded size, and meant there as it is meant in Java. */
public record LinearPattern(String text) {

    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile("\\{(\\d{0,9},)?(\\d{1,9})}");
    private static final double LARGEST = 1_000_000;
    private static final int MOST_STEPS = 2_000;

    /**
     * Why such a pattern is not taken.
     *
     * @param remedy what to write instead
     */
    public record Fault(String message, String remedy) {}

    /** It, ready to be held against whole texts; empty where something is wrong with it. */
    public Optional<Pattern> compiled() {
        return fault().isPresent() ? Optional.empty() : Optional.of(Pattern.compile(text));
    }

    /** What is wrong with it; empty where nothing is. */
    public Optional<Fault> fault() {
        if (text.contains("&&")) {
            return Optional.of(new Fault("RE2 has no && within brackets", "name the characters that are meant"));
        }
        return isLarge() ? Optional.of(tooLarge()) : syntaxFault();
    }

    /** Whether writing out what it counts could take much memory: known before it is done. */
    private boolean isLarge() {
        double size = COUNT.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(count -> count.replaceAll(".*[{,]|}", ""))
                .mapToDouble(Double::parseDouble)
                .reduce(Math.max(1, text.length()), (product, count) -> product * Math.max(1, count));
        return size > LARGEST;
    }

    private Optional<Fault> syntaxFault() {
        try {
            boolean isLong = Pattern.compile(text).programSize() > MOST_STEPS;
            return isLong ? Optional.of(tooLarge()) : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(new Fault(
                    "RE2 does not take this pattern: " + e.getDescription() + " " + e.getPattern(),
                    "write it without look-around and back-references, or as several conditions"));
        }
    }

    private static Fault tooLarge() {
        return new Fault("this pattern is too large", "count less, as in [0-9]+");
    }
}
