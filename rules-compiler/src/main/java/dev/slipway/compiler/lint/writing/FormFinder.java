package dev.slipway.compiler.lint.writing;

import static dev.slipway.engine.ProblemCode.FOREIGN_WORD;
import static dev.slipway.engine.ProblemCode.UNUSABLE_FORM;

import dev.slipway.compiler.drl.Brackets;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds forms of a constraint that Java or DRL have, and that compiled rules cannot use or get wrong. */
final class FormFinder {

    private static final String CHOICE = "a choice is made only where it is bound to a name";

    private final List<DrlToken> tokens;
    private final String text;

    FormFinder(List<DrlToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    Optional<Slip> find() {
        return ternary()
                .or(this::halfInBrackets)
                .or(this::chain)
                .or(this::listFirst)
                .or(this::lambda);
    }

    /** {@code $left <= (open ? 60 : 30)}: a choice is computed only where it is bound to a name. */
    private Optional<Slip> ternary() {
        int at = first("?");
        boolean isBound = tokens.size() > 3
                && (tokens.get(1).is(":") || tokens.get(1).is(":="))
                && tokens.get(2).is("(")
                && closing(2) > at;
        if (at < 0 || isBound) {
            return Optional.empty();
        }
        int open = enclosing(at);
        Span choice = open < 0
                ? all()
                : tokens.get(open).span().to(tokens.get(closing(open)).span());
        String written = choice.in(text).replaceAll("\\s+", " ");
        String bracketed = open < 0 ? "(" + written.replaceFirst("^\\$?\\w+\\s*:(?!:)\\s*", "") + ")" : written;
        return slip(choice, CHOICE, "bind it before: $most : " + bracketed + ", and compare with $most");
    }

    /** {@code $left <= if (open) 60 else 30}, from that {@code if} on. */
    Optional<Slip> ifElse(int at) {
        int outer = enclosing(at);
        int end = outer < 0 ? tokens.size() : Math.max(at + 1, closing(outer));
        int otherwise = IntStream.range(at, end)
                .filter(i -> tokens.get(i).is("else"))
                .findFirst()
                .orElse(end);
        Span whole = tokens.get(at).span().to(tokens.get(end - 1).span());
        return otherwise == end
                ? Optional.of(new Slip(FOREIGN_WORD, whole, "conditions need no if", "write what must be true"))
                : slip(
                        whole,
                        CHOICE,
                        "bind it before: $most : (" + choice(at + 1, otherwise, end) + "), and compare with $most");
    }

    /** The same as a choice of Java, where it is plain what is asked. */
    private String choice(int open, int otherwise, int end) {
        int close = tokens.get(open).is("(") ? closing(open) : end;
        boolean isPlain = close > open + 1 && close + 1 < otherwise && otherwise + 1 < end;
        return isPlain
                ? written(open + 1, close - 1) + " ? " + written(close + 1, otherwise - 1) + " : "
                        + written(otherwise + 1, end - 1)
                : "… ? 60 : 30";
    }

    private String written(int first, int last) {
        return tokens.get(first).span().to(tokens.get(last).span()).in(text).replaceAll("\\s+", " ");
    }

    /** {@code kind == ("approval" || == "opening")}. */
    private Optional<Slip> halfInBrackets() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean isHalf =
                    (tokens.get(i).is("||") || tokens.get(i).is("&&")) && SlipFinder.isComparison(tokens.get(i + 1));
            int open = isHalf ? enclosing(i) : -1;
            if (open > 1 && SlipFinder.isComparison(tokens.get(open - 1))) {
                String left =
                        tokens.get(0).span().to(tokens.get(open - 2).span()).in(text);
                return slip(
                        tokens.get(open).span().to(tokens.get(closing(open)).span()),
                        "these are no conditions in brackets",
                        "write " + left + " in (…, …)");
            }
        }
        return Optional.empty();
    }

    /** {@code 0 <= $left <= 10}, {@code open == (kind == "approval")}: Drools compares the yes or no of a comparison wrongly. */
    private Optional<Slip> chain() {
        int last = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && (token.is("&&") || token.is("||") || token.is(","))) {
                last = -1;
            } else if (depth == 0 && SlipFinder.isComparison(token)) {
                boolean isDoubled = last == i - 1 || i == 0 || i + 1 == tokens.size();
                if (isDoubled) {
                    return Optional.empty(); // a sign stands where a value should, which is reported
                }
                Optional<Slip> found = last >= 0 ? Optional.of(chained(last, i)) : compared(i);
                if (found.isPresent()) {
                    return found;
                }
                last = i;
            }
        }
        return Optional.empty();
    }

    private Slip chained(int one, int other) {
        String middle =
                tokens.get(one + 1).span().to(tokens.get(other - 1).span()).in(text);
        String left = tokens.get(0).span().to(tokens.get(one).span()).in(text);
        String right = tokens.get(other)
                .span()
                .to(tokens.get(tokens.size() - 1).span())
                .in(text);
        String remedy = middle.equals("true") || right.replaceAll("\\s+", "").equals("==true")
                ? "leave == true out"
                : "write two: " + left + " " + middle + ", " + middle + " " + right;
        return new Slip(UNUSABLE_FORM, all(), "a comparison stands between two values only", remedy);
    }

    /** Whether one side of a comparison is a comparison in brackets. */
    private Optional<Slip> compared(int at) {
        boolean isLeft = at > 0 && tokens.get(at - 1).is(")") && isCondition(enclosing(at - 1), at - 1);
        int open = at + 1 < tokens.size() && tokens.get(at + 1).is("!") ? at + 2 : at + 1;
        boolean isRight = open < tokens.size() && tokens.get(open).is("(") && isCondition(open, closing(open));
        return isLeft || isRight
                ? slip(
                        all(),
                        "Drools compares the yes or no of a comparison wrongly",
                        "leave == true out; write ! before the brackets for == false, or both cases with ||")
                : Optional.empty();
    }

    /** Whether brackets that call nothing hold a comparison of their own. */
    private boolean isCondition(int open, int close) {
        boolean isCalled = open > 0 && tokens.get(open - 1).isWord();
        return !isCalled
                && open >= 0
                && IntStream.range(open, close)
                        .anyMatch(i -> SlipFinder.isComparison(tokens.get(i)) && enclosing(i) == open);
    }

    /** {@code ["a", "b"] contains kind}. */
    private Optional<Slip> listFirst() {
        boolean isList = !tokens.isEmpty() && tokens.get(0).is("[");
        return isList
                ? slip(tokens.get(0).span(), "a condition begins with what a fact knows", "write kind in (…, …)")
                : Optional.empty();
    }

    private Optional<Slip> lambda() {
        int at = Math.max(first("->"), first("::"));
        return at < 0
                ? Optional.empty()
                : slip(
                        tokens.get(at).span(),
                        "conditions have no functions of their own",
                        "use accumulate, exists or forall");
    }

    private int first(String sign) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is(sign))
                .findFirst()
                .orElse(-1);
    }

    /** The index of the bracket that a token stands in; -1 where it stands in none. */
    private int enclosing(int at) {
        int depth = 0;
        for (int i = at - 1; i >= 0; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return -1;
    }

    private int closing(int open) {
        return Brackets.closing(tokens, open).orElse(tokens.size() - 1);
    }

    private Span all() {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }

    private static Optional<Slip> slip(Span span, String message, String remedy) {
        return Optional.of(new Slip(UNUSABLE_FORM, span, message, remedy));
    }
}
