package dev.slipway.compiler.lint.sense;

import static dev.slipway.engine.ProblemCode.ALWAYS_TRUE;
import static dev.slipway.engine.ProblemCode.UNKNOWN_WORD;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.lint.kinds.Letters;
import dev.slipway.compiler.lint.kinds.LinearPattern;
import dev.slipway.compiler.lint.kinds.Literals;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.model.base.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Tells where a text in quotes is one that the property it is compared with never has. */
final class WordCheck {

    private static final Pattern SIGNS = Pattern.compile("[\\\\.*+?\\[\\](){}|^$]");

    private final RuleContext context;

    WordCheck(RuleContext context) {
        this.context = context;
    }

    /** {@code kind == "aproval"}, {@code kind in ("aproval")}. */
    void checkWord(Expression.Text text, Optional<Vocabulary> vocabulary) {
        String written = text.content();
        if (isOdd(text, vocabulary)
                || vocabulary.isEmpty()
                || vocabulary.get().words().contains(written)) {
            return;
        }
        Vocabulary words = vocabulary.get();
        if (isList(written, words)) {
            report(
                    text,
                    "this is one text, with a comma in it",
                    "write in (\"" + written.replaceAll("\\s*,\\s*", "\", \"") + "\")");
            return;
        }
        Optional<String> meant = words.meantBy(written).or(() -> near(written, words));
        if (meant.isPresent()) {
            report(text, "there is no " + words.what() + " \"" + written + "\"", "did you mean '" + meant.get() + "'?");
        } else if (words.isClosed() && !written.isEmpty()) {
            report(text, "there is no " + words.what() + " \"" + written + "\"", words.listed());
        }
    }

    private static boolean isList(String written, Vocabulary words) {
        List<String> parts = List.of(written.split("\\s*,\\s*", -1));
        return parts.size() > 1 && parts.stream().anyMatch(words.words()::contains);
    }

    /**
     * {@code owner.toLowerCase() == "City"}: it is never so.
     *
     * @param isNever whether a text of that case is never what is written
     */
    void checkCase(Expression.Text text, Optional<LetterCase> letters, BiPredicate<LetterCase, String> isNever) {
        letters.filter(found -> isNever.test(found, text.content()))
                .ifPresent(found ->
                        report(text, found.what() + ", so that this is never so", remedy(found, text.content())));
    }

    private static String remedy(LetterCase letters, String written) {
        return SIGNS.matcher(written).find()
                ? "write its letters in that case"
                : "write \"" + letters.of(written) + "\"";
    }

    /** {@code state.toString() == "PLANNED"}, where it gives {@code planned}. */
    void checkConstant(Expression.Text text, Class<?> type, Expression asked) {
        String property = SenseCheck.property(asked).orElse("");
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> property.equals("toString") ? constant.toString() : ((Enum<?>) constant).name())
                .toList();
        if (List.of("toString", "name").contains(property) && !words.contains(text.content())) {
            String hint = "compare it without " + property + "(), as == " + type.getSimpleName() + "."
                    + ((Enum<?>) type.getEnumConstants()[0]).name();
            report(text, "no " + type.getSimpleName() + " is written so: " + String.join(", ", words), hint);
        }
    }

    /** {@code owner.substring(0, 3) == "Port"}: it is never so. */
    void checkLength(Expression.Text text, Expression asked) {
        Optional<Integer> length = lengthOfPart(asked);
        int written = text.content().length();
        if (length.isPresent() && length.get() != written && !text.content().contains("\\")) {
            report(
                    text,
                    "this has " + written + " characters, and what it is compared with " + length.get(),
                    "write startsWith(\"" + text.content() + "\"), or count again");
        }
    }

    private static Optional<Integer> lengthOfPart(Expression asked) {
        return asked instanceof Expression.Call call
                        && call.name().equals("substring")
                        && call.arguments().size() == 2
                ? number(call.arguments().get(1))
                        .flatMap(end -> number(call.arguments().get(0)).map(start -> end - start))
                : Optional.empty();
    }

    private static Optional<Integer> number(Expression argument) {
        return argument instanceof Expression.Figure figure
                ? Literals.number(figure).map(Double::intValue)
                : Optional.empty();
    }

    /** {@code owner.contains("")}: it is always so. */
    void checkPart(Expression.Text part) {
        if (part.content().isEmpty()) {
            context.report(
                    ALWAYS_TRUE,
                    part.span(),
                    "every text holds the empty one",
                    "write == \"\" for a text that is empty");
        }
    }

    /** A name and an id, which are the same only where a name was left out. */
    void reportKeys(Expression comparison) {
        context.report(
                UNKNOWN_WORD,
                comparison.span(),
                "an id is compared with a name, and most names are other than their ids",
                "compare ids with ids");
    }

    /** {@code deadline.text < "2026-06-30"}. */
    void reportOrder(Expression.Text text) {
        report(
                text,
                "texts are in order letter by letter: \"10\" comes before \"9\", and \"Q3 2026\" after any year",
                "compare a number or a date: deadline.end, percent.asDouble");
    }

    private static Optional<String> near(String written, Vocabulary words) {
        String hint = written.length() < 3 ? "" : Suggestion.of(written, words.words());
        return hint.startsWith("did you mean '")
                ? Optional.of(hint.substring(14, hint.length() - 2))
                : Optional.empty();
    }

    /** Characters that nobody sees, which is so of any text. */
    private boolean isOdd(Expression.Text text, Optional<Vocabulary> vocabulary) {
        String written = text.content();
        Optional<String> invisible = written.chars()
                .mapToObj(Letters::invisible)
                .flatMap(Optional::stream)
                .findFirst();
        boolean isForeign = !Letters.latin(written).equals(written)
                && (Letters.isMixed(written)
                        || vocabulary
                                .filter(words -> words.words().contains(Letters.latin(written)))
                                .isPresent());
        if (invisible.isPresent()) {
            report(text, "this text holds " + invisible.get(), "write it again by hand");
        } else if (!written.equals(written.strip())) {
            report(text, "this text begins or ends with a blank, as no word of the data does", "take the blank out");
        } else if (isForeign) {
            String hint = "did you mean '" + Letters.latin(written) + "'?";
            report(text, "this text has a letter of another alphabet that looks like a Latin one", hint);
        } else {
            return false;
        }
        return true;
    }

    /** {@code kind matches "approv"}: the whole text is compared. */
    void checkPattern(Expression.Text text, Optional<Vocabulary> vocabulary) {
        if (isOdd(text, Optional.empty())) {
            return;
        }
        String written = text.content();
        if (!SIGNS.matcher(written).find()) {
            checkPlain(text, written, vocabulary);
        } else if (vocabulary.isPresent()) {
            checkSome(text, written, vocabulary.get());
        }
    }

    private void checkPlain(Expression.Text text, String written, Optional<Vocabulary> vocabulary) {
        boolean isWord =
                vocabulary.filter(words -> words.words().contains(written)).isPresent();
        if (!isWord) {
            String message = "matches compares the whole text, and this matches nothing but \"" + written + "\"";
            report(text, message, "write \".*" + written + ".*\" for a text that holds it, or == for the whole");
        }
    }

    private void checkSome(Expression.Text text, String written, Vocabulary vocabulary) {
        try {
            if (new LinearPattern(written.translateEscapes()).fault().isPresent()) {
                return; // told as a pattern that cannot be used
            }
            Pattern pattern = Pattern.compile(written.translateEscapes());
            boolean matchesNone = vocabulary.words().stream()
                    .noneMatch(word -> pattern.matcher(word).matches());
            boolean isPart = vocabulary.words().stream()
                    .anyMatch(word -> pattern.matcher(word).find());
            if (matchesNone && isPart) {
                String message = "matches compares the whole text, and no " + vocabulary.what() + " is all of this";
                report(text, message, "write .* where any text may stand");
            }
        } catch (IllegalArgumentException e) {
            return; // told as a pattern that cannot be used
        }
    }

    private void report(Expression.Text text, String message, String hint) {
        context.report(UNKNOWN_WORD, text.span(), message, hint);
    }
}
