package dev.slipway.compiler.drl;

import dev.slipway.compiler.drl.DrlToken.Kind;
import dev.slipway.compiler.drl.Expression.Among;
import dev.slipway.compiler.drl.Expression.Binary;
import dev.slipway.compiler.drl.Expression.Bound;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Figure;
import dev.slipway.compiler.drl.Expression.IsA;
import dev.slipway.compiler.drl.Expression.Member;
import dev.slipway.compiler.drl.Expression.Misplaced;
import dev.slipway.compiler.drl.Expression.Name;
import dev.slipway.compiler.drl.Expression.Not;
import dev.slipway.compiler.drl.Expression.Nothing;
import dev.slipway.compiler.drl.Expression.Other;
import dev.slipway.compiler.drl.Expression.Text;
import dev.slipway.compiler.drl.Expression.This;
import dev.slipway.compiler.drl.Expression.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a constraint, whose parts Drools does not place in the file. What it does not know is left to Drools. */
public final class ExpressionParser {

    public static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private static final Set<String> WORDS = Set.of(
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "excludes",
            "after",
            "before",
            "during",
            "coincides");

    private final List<DrlToken> tokens;
    private int at;

    private ExpressionParser(List<DrlToken> tokens) {
        this.tokens = tokens;
    }

    /** The expression in that part of a text; {@link Other} where this is not one that is understood. */
    public static Expression parse(String text, Span part) {
        List<DrlToken> tokens = Tokenizer.within(text, part.offset(), part.end());
        try {
            ExpressionParser parser = new ExpressionParser(tokens);
            Expression whole = parser.alternatives();
            return parser.at == tokens.size() ? whole : new Other(List.of(), part);
        } catch (NotUnderstood e) {
            return misplaced(tokens).<Expression>map(Misplaced::new).orElseGet(() -> new Other(List.of(), part));
        }
    }

    /** A sign that follows another where a value should. */
    private static Optional<DrlToken> misplaced(List<DrlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isSign = isBetweenValues(tokens.get(i));
            boolean isFirst = i == 0 || (isBetweenValues(tokens.get(i - 1)) && !isLogical(tokens.get(i - 1)));
            boolean isRepeated = i > 0 && isLogical(tokens.get(i)) && isLogical(tokens.get(i - 1));
            boolean isHalfSign = tokens.get(i).is("&") || tokens.get(i).is("|");
            if (isHalfSign) {
                return Optional.of(tokens.get(i));
            }
            if (isSign && (isFirst || isRepeated || i == tokens.size() - 1)) {
                return Optional.of(tokens.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetweenValues(DrlToken token) {
        return !token.isString() && (COMPARISONS.contains(token.text()) || isLogical(token));
    }

    private static boolean isLogical(DrlToken token) {
        return token.is("&&") || token.is("||");
    }

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood() {
            super("left to Drools", null, false, false);
        }
    }

    private Expression alternatives() {
        Expression left = all();
        while (accept("||")) {
            left = new Binary("||", left, half(left).orElseGet(this::all));
        }
        if (peek("?")) {
            throw new NotUnderstood();
        }
        return left;
    }

    private Expression all() {
        Expression left = comparison();
        while (accept("&&")) {
            left = new Binary("&&", left, half(left).orElseGet(this::comparison));
        }
        return left;
    }

    /** {@code kind == "a" || == "b"}: the left side of the last comparison is meant again. */
    private Optional<Expression> half(Expression before) {
        if (at >= tokens.size() || !COMPARISONS.contains(tokens.get(at).text())) {
            return Optional.empty();
        }
        String operator = tokens.get(at++).text();
        Expression right = sum();
        return Optional.of(new Binary(operator, lastCompared(before), right));
    }

    private static Expression lastCompared(Expression before) {
        if (before instanceof Bound bound) {
            return lastCompared(bound.value());
        }
        if (before instanceof Binary binary) {
            return COMPARISONS.contains(binary.operator()) ? binary.left() : lastCompared(binary.right());
        }
        throw new NotUnderstood();
    }

    private Expression comparison() {
        Optional<Expression> bound = bound();
        if (bound.isPresent()) {
            return bound.get();
        }
        Expression left = sum();
        if (at >= tokens.size()) {
            return left;
        }
        DrlToken next = tokens.get(at);
        if (COMPARISONS.contains(next.text()) && !next.isString()) {
            at++;
            return new Binary(next.text(), left, sum());
        }
        return next.isWord() ? worded(left) : left;
    }

    private Optional<Expression> bound() {
        boolean isBinding = at + 1 < tokens.size()
                && tokens.get(at).isWord()
                && (tokens.get(at + 1).is(":") || tokens.get(at + 1).is(":="));
        if (!isBinding) {
            return Optional.empty();
        }
        DrlToken name = tokens.get(at);
        boolean isUnification = tokens.get(at + 1).is(":=");
        at += 2;
        return Optional.of(new Bound(name.text(), name.span(), comparison(), isUnification));
    }

    private Expression worded(Expression left) {
        boolean isNegated = accept("not");
        if (accept("instanceof")) {
            return typeTest(left);
        }
        if (accept("in")) {
            List<Expression> choices = arguments();
            return new Among(
                    left, choices, isNegated, left.span().to(tokens.get(at - 1).span()));
        }
        if (at < tokens.size() && WORDS.contains(tokens.get(at).text())) {
            String word = tokens.get(at++).text();
            if (peek("[")) {
                throw new NotUnderstood();
            }
            return new Binary(word, left, sum());
        }
        throw new NotUnderstood();
    }

    private Expression typeTest(Expression left) {
        DrlToken first = name();
        DrlToken last = first;
        StringBuilder type = new StringBuilder(first.text());
        while (accept(".")) {
            last = name();
            type.append('.').append(last.text());
        }
        return new IsA(left, type.toString(), first.span().to(last.span()));
    }

    private Expression sum() {
        Expression left = product();
        while (peek("+") || peek("-")) {
            String operator = tokens.get(at++).text();
            left = new Binary(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (peek("*") || peek("/") || peek("%")) {
            String operator = tokens.get(at++).text();
            left = new Binary(operator, left, signed());
        }
        return left;
    }

    private Expression signed() {
        int start = at;
        if (accept("!")) {
            Expression of = signed();
            return new Not(of, tokens.get(start).span().to(of.span()));
        }
        if (accept("-")) {
            Expression of = signed();
            Span span = tokens.get(start).span().to(of.span());
            return of instanceof Figure number
                    ? new Figure("-" + number.text(), span)
                    : new Binary("-", new Figure("0", tokens.get(start).span()), of);
        }
        return members(operand());
    }

    private Expression members(Expression first) {
        Expression whole = first;
        while (accept(".") || accept("!.")) {
            DrlToken name = name();
            whole = peek("(") ? call(Optional.of(whole), name) : new Member(whole, name.text(), name.span());
        }
        if (peek("[") || peek("#") || peek("::")) {
            throw new NotUnderstood();
        }
        return whole;
    }

    private Expression call(Optional<Expression> of, DrlToken name) {
        List<Expression> arguments = arguments();
        Span start = of.map(Expression::span).orElse(name.span());
        return new Call(
                of,
                name.text(),
                name.span(),
                arguments,
                start.to(tokens.get(at - 1).span()));
    }

    private List<Expression> arguments() {
        expect("(");
        List<Expression> arguments = new ArrayList<>();
        if (accept(")")) {
            return arguments;
        }
        do {
            arguments.add(alternatives());
        } while (accept(","));
        expect(")");
        return arguments;
    }

    private Expression operand() {
        if (accept("(")) {
            Expression inner = alternatives();
            expect(")");
            return inner;
        }
        if (at >= tokens.size()) {
            throw new NotUnderstood();
        }
        DrlToken token = tokens.get(at++);
        if (token.kind() == Kind.NUMBER) {
            return new Figure(token.text(), token.span());
        }
        if (token.isString()) {
            return new Text(token.content(), token.span());
        }
        return named(token);
    }

    private Expression named(DrlToken token) {
        if (!token.isWord()) {
            throw new NotUnderstood();
        }
        return switch (token.text()) {
            case "true", "false" -> new Truth(token.is("true"), token.span());
            case "null" -> new Nothing(token.span());
            case "this" -> new This(token.span());
            case "new", "not", "in", "eval" -> throw new NotUnderstood();
            default -> peek("(") ? call(Optional.empty(), token) : new Name(token.text(), token.span());
        };
    }

    private DrlToken name() {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            throw new NotUnderstood();
        }
        return tokens.get(at++);
    }

    private boolean peek(String wanted) {
        return at < tokens.size() && tokens.get(at).is(wanted);
    }

    private boolean accept(String wanted) {
        if (peek(wanted)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String wanted) {
        if (!accept(wanted)) {
            throw new NotUnderstood();
        }
    }
}
