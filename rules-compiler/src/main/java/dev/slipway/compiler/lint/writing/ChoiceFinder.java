package dev.slipway.compiler.lint.writing;

import static dev.slipway.engine.ProblemCode.FOREIGN_WORD;
import static dev.slipway.engine.ProblemCode.UNUSABLE_FORM;

import dev.slipway.compiler.drl.Brackets;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds choices between values that are not written as {@code in (one, other)}. */
public final class ChoiceFinder {

    private final List<DrlToken> tokens;
    private final String text;

    ChoiceFinder(List<DrlToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** A slip that begins at a token. */
    Optional<Slip> at(int i) {
        DrlToken token = tokens.get(i);
        boolean isLast = i + 1 >= tokens.size();
        if (isLast || token.isString()) {
            return Optional.empty();
        }
        if (token.is("!") && tokens.get(i + 1).is("in")) {
            Span both = token.span().to(tokens.get(i + 1).span());
            return Optional.of(new Slip(FOREIGN_WORD, both, "'!in' is not of this language", "write not in (…)"));
        }
        if (token.is("in") && !tokens.get(i + 1).is("(")) {
            Span choices =
                    tokens.get(i + 1).span().to(tokens.get(lastChoice(i + 1)).span());
            String message = "what follows in stands in round brackets";
            return Optional.of(new Slip(FOREIGN_WORD, choices, message, "write in (" + bare(choices) + ")"));
        }
        if (token.is("memberOf")
                && (tokens.get(i + 1).is("[") || tokens.get(i + 1).isString())) {
            Span choices =
                    tokens.get(i + 1).span().to(tokens.get(tokens.size() - 1).span());
            return Optional.of(new Slip(
                    UNUSABLE_FORM,
                    token.span().to(choices),
                    "memberOf takes a list of a fact",
                    "write in (" + bare(choices) + ")"));
        }
        return alternatives(i);
    }

    /** {@code kind == ("opening" || "launch")}: words are joined as if they were conditions. */
    private Optional<Slip> alternatives(int i) {
        boolean isEquality = tokens.get(i).is("==") || tokens.get(i).is("!=");
        if (!isEquality || i + 3 >= tokens.size() || !tokens.get(i + 1).is("(")) {
            return Optional.empty();
        }
        int close = Brackets.closing(tokens, i + 1).orElse(i + 1);
        List<DrlToken> inside = tokens.subList(i + 2, Math.max(i + 2, close));
        boolean areWords = inside.size() > 1
                && inside.stream()
                        .allMatch(token -> isLiteral(token) || token.is("||") || token.is("|") || token.is(","));
        if (!areWords) {
            return Optional.empty();
        }
        String choices = String.join(
                ", ",
                inside.stream()
                        .filter(ChoiceFinder::isLiteral)
                        .map(DrlToken::text)
                        .toList());
        Span whole = tokens.get(i).span().to(tokens.get(close).span());
        String in = tokens.get(i).is("==") ? "in" : "not in";
        return Optional.of(new Slip(
                FOREIGN_WORD,
                whole,
                "a value is compared with one other at a time",
                "write " + in + " (" + choices + ")"));
    }

    /** The last of choices without brackets: {@code in "opening", "launch"}. */
    private int lastChoice(int first) {
        if (tokens.get(first).is("[")) {
            return Brackets.closing(tokens, first).orElse(first);
        }
        int last = first;
        while (last + 2 < tokens.size() && tokens.get(last + 1).is(",") && isLiteral(tokens.get(last + 2))) {
            last += 2;
        }
        return last;
    }

    /** Whether choices without brackets begin in a constraint, of which a comma makes others: {@code kind in "opening"}. */
    public static boolean isOpen(List<DrlToken> constraint) {
        int in = IntStream.range(0, constraint.size())
                .filter(i -> constraint.get(i).is("in"))
                .findFirst()
                .orElse(constraint.size());
        return in + 1 < constraint.size() && constraint.get(in + 1).isString();
    }

    /** Whether a constraint is a text, and nothing else. */
    public static boolean isText(List<DrlToken> constraint) {
        return constraint.size() == 1 && constraint.get(0).isString();
    }

    private static boolean isLiteral(DrlToken token) {
        return token.isString() || token.kind() == DrlToken.Kind.NUMBER;
    }

    private String bare(Span choices) {
        return choices.in(text).replaceAll("^\\[\\s*|\\s*]$", "");
    }
}
