package dev.slipway.workbench.internal;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.DrlToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes the tokens of a constraint as words: {@code $late >= limit("bands.amber")} is "late is at least bands.amber". */
final class ConstraintWords {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry(">=", "is at least"),
            Map.entry("<=", "is at most"),
            Map.entry(">", "is above"),
            Map.entry("<", "is below"),
            Map.entry("==", "is"),
            Map.entry("!=", "is not"),
            Map.entry("&&", "and"),
            Map.entry("||", "or"),
            Map.entry("!", "not"),
            Map.entry(",", "and"));

    /** Between a small letter and a capital, and before the last of several capitals: {@code teuADay}. */
    private static final Pattern WORD_START =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private final List<DrlToken> tokens;
    private final StringBuilder words = new StringBuilder();
    private int silentBrackets;

    private ConstraintWords(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    static String of(List<DrlToken> tokens) {
        ConstraintWords words = new ConstraintWords(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            words.read(i);
        }
        return words.words.toString().strip();
    }

    private void read(int i) {
        DrlToken token = tokens.get(i);
        if (token.is("(")) {
            open(i > 0 && tokens.get(i - 1).kind() == Kind.WORD);
        } else if (token.is(")")) {
            close();
        } else if (isEmptiness(i)) {
            say(isDenied(i) ? "is not empty" : "is empty");
        } else if (!token.is(".") && !isLimit(i) && !isOfEmptiness(i)) {
            say(word(token));
        }
    }

    /** Whether the token is the word limit itself: the key in its brackets says enough. */
    private boolean isLimit(int i) {
        return tokens.get(i).is("limit")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is("(");
    }

    /** Whether the token asks if the term before it is empty. */
    private boolean isEmptiness(int i) {
        return i > 0 && tokens.get(i).is("empty") && tokens.get(i - 1).is(".");
    }

    private boolean isDenied(int emptiness) {
        int first = emptiness;
        while (first > 0 && isOfName(first - 1)) {
            first--;
        }
        return first > 0 && tokens.get(first - 1).is("!");
    }

    /** Whether the token is a "!" that is said with the emptiness it denies. */
    private boolean isOfEmptiness(int i) {
        int last = i + 1;
        while (last < tokens.size() && isOfName(last)) {
            last++;
        }
        return tokens.get(i).is("!") && isEmptiness(last - 1);
    }

    private boolean isOfName(int i) {
        return tokens.get(i).is(".") || tokens.get(i).kind() == Kind.WORD;
    }

    // The brackets of an argument are not said; those that group are.
    private void open(boolean isOfArguments) {
        if (isOfArguments || silentBrackets > 0) {
            silentBrackets++;
        } else {
            say("(");
        }
    }

    private void close() {
        if (silentBrackets > 0) {
            silentBrackets--;
        } else {
            words.append(")");
        }
    }

    private void say(String word) {
        boolean isAtStart = words.isEmpty() || words.charAt(words.length() - 1) == '(';
        words.append(isAtStart ? "" : " ").append(word);
    }

    private static String word(DrlToken token) {
        return switch (token.kind()) {
            case WORD -> apart(token.text());
            case STRING -> token.value().isEmpty() ? "empty" : token.value();
            default -> SIGNS.getOrDefault(token.text(), token.text());
        };
    }

    /** The words that a name is made of: {@code daysPastBy} is "days past by", and {@code ON_HOLD} is "on hold". */
    static String apart(String name) {
        return WORD_START
                .matcher(name.replace("$", ""))
                .replaceAll(" ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
