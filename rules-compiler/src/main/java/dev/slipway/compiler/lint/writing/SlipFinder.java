package dev.slipway.compiler.lint.writing;

import static dev.slipway.engine.ProblemCode.FOREIGN_WORD;
import static dev.slipway.engine.ProblemCode.SYNTAX;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the first slip of the pen in a constraint, from its words and signs alone. */
public final class SlipFinder {

    private static final Set<String> WORDS = Set.of(
            "in",
            "not",
            "matches",
            "contains",
            "memberOf",
            "str",
            "soundslike",
            "excludes",
            "instanceof",
            "after",
            "before",
            "during",
            "coincides");

    private static final Set<String> OF_PATTERNS = Set.of(
            "and", "or", "not", "exists", "forall", "from", "accumulate", "collect", "eval", "when", "then", "end");

    private static final Set<String> VALUES =
            Set.of("TRUE", "True", "FALSE", "False", "NULL", "Null", "None", "nil", "undefined");

    private static final Set<String> BEFORE_VALUES = Set.of("new", "return", "not", "in");

    private final List<DrlToken> tokens;
    private final String text;

    private SlipFinder(List<DrlToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /**
     * The first slip of the pen in a constraint.
     *
     * @param text that the tokens are of
     */
    public static Optional<Slip> in(List<DrlToken> constraint, String text) {
        return new SlipFinder(constraint, text).find();
    }

    /** What to write for a word between patterns; empty where none is known. */
    public static String remedy(DrlToken token) {
        String lower = ForeignWords.english(token.text());
        boolean isOfLanguage = token.isWord() && OF_PATTERNS.contains(lower) && !lower.equals(token.text());
        if (isOfLanguage) {
            return lower.equalsIgnoreCase(token.text())
                    ? "words of the language are written in lower case: " + lower
                    : "write " + lower;
        }
        return token.isWord() ? ForeignWords.between(token.text()).orElse("") : "";
    }

    private Optional<Slip> find() {
        ChoiceFinder choices = new ChoiceFinder(tokens, text);
        NumberFinder numbers = new NumberFinder(tokens, text);
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            Optional<Slip> slip =
                    choices.at(i).or(() -> numbers.at(at)).or(() -> sign(at)).or(() -> word(at));
            if (slip.isPresent()) {
                return slip;
            }
        }
        return new FormFinder(tokens, text).find();
    }

    private Optional<Slip> sign(int i) {
        DrlToken token = tokens.get(i);
        if (token.isString() || token.isWord()) {
            return Optional.empty();
        }
        if (isPair(i, "<", ">")) {
            return slip(i, i + 1, "'<>' is not of this language", "write !=");
        }
        if (isPair(i, "==", "=") || isPair(i, "!=", "=")) {
            return slip(i, i + 1, "'" + token.text() + "=' is not of this language", "write " + token.text());
        }
        if (isPair(i, "=", "<") || isPair(i, "=", ">") || isPair(i, "=", "!")) {
            String meant = tokens.get(i + 1).text() + "=";
            return slip(i, i + 1, "'=" + tokens.get(i + 1).text() + "' is not of this language", "write " + meant);
        }
        if (token.is(";")) {
            boolean isLast = i + 1 == tokens.size();
            return slip(i, i, "';' ends no condition", isLast ? "leave it out" : "write a comma between conditions");
        }
        if (isPair(i, "?", ".")) {
            return slip(i, i + 1, "'?.' is not of this language", "write !.");
        }
        if (isPair(i, "?", ":")) {
            return slip(
                    i,
                    i + 1,
                    "'?:' is not of this language",
                    "ask has(\"…\") before, or give a case a rule of its own");
        }
        if (token.is("#")) {
            return slip(i, i, "'#' begins no remark", "write // before a remark");
        }
        if (token.is("--") && (i == 0 || i + 1 == tokens.size() || !isValueEnd(i - 1))) {
            return slip(i, i, "'--' begins no remark", "write // before a remark");
        }
        if (token.is("=") && i == 1 && tokens.get(0).text().startsWith("$")) {
            String name = tokens.get(0).text();
            return slip(i, i, "'=' names no value", "write " + name + " : … to name it, and == to compare");
        }
        if (token.is("=") && i == 0) {
            return excelFunction();
        }
        return ForeignWords.sign(token.text())
                .filter(remedy -> !token.is("?"))
                .flatMap(remedy -> slip(i, i, "'" + token.text() + "' is not of this language", remedy));
    }

    /** {@code =AND(open, …)}, as a cell begins. */
    private Optional<Slip> excelFunction() {
        if (tokens.size() < 2 || !tokens.get(1).isWord()) {
            return Optional.empty();
        }
        String remedy = ForeignWords.called(tokens.get(1).text().toUpperCase(Locale.ROOT))
                .orElse("write the condition without = before it");
        return slip(0, 1, "this begins like a cell of a spreadsheet", remedy);
    }

    private Optional<Slip> word(int i) {
        DrlToken token = tokens.get(i);
        boolean isCalled = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
        boolean isFree = i == 0 || !tokens.get(i - 1).is(".");
        if (token.isWord() && isFree && !isCalled && VALUES.contains(token.text())) {
            String lower = token.text().toLowerCase(Locale.ROOT).replaceAll("ni.|none|undefined", "null");
            return slip(i, i, "'" + token.text() + "' is not of this language", "write " + lower);
        }
        if (token.is("if") && isFree) {
            return new FormFinder(tokens, text).ifElse(i);
        }
        if (token.isWord()
                && isCalled
                && isFree
                && ForeignWords.called(token.text()).isPresent()) {
            String remedy = ForeignWords.called(token.text()).orElseThrow();
            return slip(i, i, "'" + token.text() + "' is a function of spreadsheets and databases", remedy);
        }
        if (i > 0 && isValueEnd(i - 1) && isValueStart(i) && !token.is("(")) {
            return juxtaposed(i);
        }
        return inWord(i);
    }

    /** Two values with nothing between them that joins them. */
    private Optional<Slip> juxtaposed(int i) {
        DrlToken token = tokens.get(i);
        String lower = token.text().toLowerCase(Locale.ROOT);
        Optional<String> remedy = token.isWord() ? ForeignWords.between(token.text()) : Optional.empty();
        if (lower.equals("is") && i + 1 < tokens.size() && isNot(i + 1)) {
            return slip(
                    i, i + 1, "'is not' is not of this language", "write !=, and of what may be missing has(\"…\")");
        }
        if (remedy.isPresent()) {
            return slip(i, i, "'" + token.text() + "' is not of this language", remedy.get());
        }
        if (isNot(i)
                && i + 1 < tokens.size()
                && ForeignWords.denied(tokens.get(i + 1).text()).isPresent()) {
            String denied = ForeignWords.denied(tokens.get(i + 1).text()).orElseThrow();
            return slip(i, i + 1, "'not " + tokens.get(i + 1).text() + "' is not of this language", denied);
        }
        if (token.isWord() && !WORDS.contains(token.text()) && WORDS.contains(lower)) {
            return slip(i, i, "words of the language are written in lower case", "write " + lower);
        }
        if (WORDS.contains(token.text()) || WORDS.contains(tokens.get(i - 1).text())) {
            return inWord(i);
        }
        Slip missing = new Slip(
                SYNTAX,
                token.span(),
                "a comma is missing before '" + token.text() + "'",
                "conditions are separated by commas");
        return Optional.of(missing);
    }

    private Optional<Slip> inWord(int i) {
        boolean isLast = i + 1 >= tokens.size();
        boolean isNegation = isNot(i) && (i == 0 || !isValueEnd(i - 1)) && !isLast;
        return isNegation
                ? slip(i, i, "not stands before a pattern, and not before a condition", "write !(…) or !" + rest(i))
                : Optional.empty();
    }

    private boolean isNot(int i) {
        return tokens.get(i).text().equalsIgnoreCase("not") && !tokens.get(i).isString();
    }

    private String rest(int i) {
        String next = tokens.get(i + 1).text();
        return next.equals("(") ? "open" : next;
    }

    private boolean isPair(int i, String one, String other) {
        return i + 1 < tokens.size()
                && tokens.get(i).is(one)
                && tokens.get(i + 1).is(other)
                && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    private boolean isValueEnd(int i) {
        DrlToken token = tokens.get(i);
        boolean isWord = token.isWord() && !BEFORE_VALUES.contains(token.text());
        return isWord || token.isString() || token.kind() == DrlToken.Kind.NUMBER || token.is(")");
    }

    private boolean isValueStart(int i) {
        DrlToken token = tokens.get(i);
        boolean isCast = i > 0 && tokens.get(i - 1).is(")") && isCast(i - 1);
        return !isCast && isValue(token);
    }

    /** {@code (double)} before a value. */
    private boolean isCast(int close) {
        return close >= 2
                && tokens.get(close - 1).isWord()
                && tokens.get(close - 2).is("(")
                && (close == 2 || !tokens.get(close - 3).isWord());
    }

    private Optional<Slip> slip(int first, int last, String message, String remedy) {
        Span span = tokens.get(first).span().to(tokens.get(last).span());
        return Optional.of(new Slip(FOREIGN_WORD, span, message, remedy));
    }

    static boolean isValue(DrlToken token) {
        return token.isWord() || token.isString() || token.kind() == DrlToken.Kind.NUMBER;
    }

    static boolean isComparison(DrlToken token) {
        return !token.isString() && ExpressionParser.COMPARISONS.contains(token.text());
    }
}
