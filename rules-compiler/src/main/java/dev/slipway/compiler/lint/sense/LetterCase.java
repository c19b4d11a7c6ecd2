package dev.slipway.compiler.lint.sense;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Call;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letters of a text that was changed to one case: {@code owner.toLowerCase()}. */
enum LetterCase {
    LOWER("toLowerCase", "a text in lower case has no capital letters") {
        @Override
        String of(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    UPPER("toUpperCase", "a text in capitals has no small letters") {
        @Override
        String of(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    };

    /** What a backslash means in a pattern, and its switches, are no letters of the text. */
    private static final Pattern SIGNS = Pattern.compile("\\\\+\\w(\\{\\w+})?|\\(\\?\\w+[:)]");

    private final String method;
    private final String what;

    LetterCase(String method, String what) {
        this.method = method;
        this.what = what;
    }

    abstract String of(String text);

    /** How a text that it can never be is told. */
    String what() {
        return what;
    }

    /** That of an expression, where it is changed to one, blanks around it taken out or not. */
    static Optional<LetterCase> in(Expression asked) {
        if (!(asked instanceof Call call)) {
            return Optional.empty();
        }
        for (LetterCase letters : values()) {
            if (letters.method.equals(call.name())) {
                return Optional.of(letters);
            }
        }
        return isStripped(call) ? call.of().flatMap(LetterCase::in) : Optional.empty();
    }

    /** What is left without such calls. */
    static Expression bare(Expression asked) {
        boolean isChanged = asked instanceof Call call
                && call.of().isPresent()
                && (isStripped(call)
                        || call.name().equals(LOWER.method)
                        || call.name().equals(UPPER.method));
        return isChanged ? bare(((Call) asked).of().orElseThrow()) : asked;
    }

    private static boolean isStripped(Call call) {
        return call.name().equals("trim") || call.name().equals("strip");
    }

    /** Whether a pattern asks for letters that the text never has; one that takes either case does not. */
    boolean isNever(String pattern) {
        boolean isEither = pattern.matches("(?s).*\\(\\?\\w*i\\w*[:)].*");
        String letters = SIGNS.matcher(pattern).replaceAll("").replaceAll("\\[[^]]*]", "");
        return !isEither && !of(letters).equals(letters);
    }
}
