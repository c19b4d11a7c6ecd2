package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.PLACEHOLDER;

import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.writing.Slip;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what other languages have for {@code {left}} in the text of a message: {@code ${left}}, {@code %left%}, {@code %s}. */
final class ForeignPlaceholders {

    private static final Pattern FORMAT = Pattern.compile("(?<![\\w{:}])%(?:[sdf]|\\.\\df)\\b");
    private static final Pattern DOLLAR = Pattern.compile("\\$(\\{\\w+(?::\\w+)?})");

    /** Neither 100% nor "5 % of {all}": a name right between two signs, or in brackets behind one. */
    private static final Pattern PERCENT_SIGNS =
            Pattern.compile("(?<![\\w%}])%(?:(\\p{Alpha}\\w+)%(?!\\w)|\\((\\w+)\\)[sdf]\\b)");

    /** A name begins with a letter, an amount of money with a figure. */
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w$])\\$(\\p{Alpha}\\w*)");

    private final String text;
    private final int offset;

    /** @param offset of the text in its file */
    ForeignPlaceholders(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /**
     * All of them, with what to write instead.
     *
     * @param isBound whether the rule gives a value to a name such as {@code $left}
     */
    Stream<Slip> find(Predicate<String> isBound) {
        return Stream.of(
                        all(FORMAT).map(found -> slip(found, "write a name in braces: {left}")),
                        all(DOLLAR).map(this::dollar),
                        all(PERCENT_SIGNS).map(found -> slip(found, "write {" + name(found) + "}")),
                        all(VARIABLE)
                                .filter(found -> isBound.test(found.group()) && !isInBraces(found.start()))
                                .map(found -> slip(found, "write {" + found.group(1) + "}")))
                .flatMap(slips -> slips);
    }

    private Stream<MatchResult> all(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    private static String name(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** Of money, {@code $} may be meant. */
    private Slip dollar(MatchResult found) {
        String placeholder = found.group(1);
        Span span = new Span(offset + found.start(), found.group().length());
        String remedy = "write " + placeholder + ", or for money $ " + placeholder;
        return new Slip(PLACEHOLDER, span, "the $ is printed too", remedy);
    }

    /** What stands in braces is looked at as a placeholder. */
    private boolean isInBraces(int at) {
        return text.lastIndexOf('{', at) > text.lastIndexOf('}', at);
    }

    private Slip slip(MatchResult found, String remedy) {
        Span span = new Span(offset + found.start(), found.group().length());
        return new Slip(PLACEHOLDER, span, "this is printed as it stands", remedy);
    }
}
