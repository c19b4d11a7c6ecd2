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
import dev.slipway.compiler.drl.ExpressionTokens.NotUnderstood;
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

    private final ExpressionTokens tokens;

    private ExpressionParser(ExpressionTokens tokens) {
        this.tokens = tokens;
    }

    /** The expression in that part of a text; {@link Other} where this is not one that is understood. */
    public static Expression parse(String text, Span part) {
        List<DrlToken> tokens = Tokenizer.within(text, part.offset(), part.end());
        try {
            ExpressionParser parser = new ExpressionParser(new ExpressionTokens(tokens));
            Expression whole = parser.alternatives();
            return parser.tokens.isAtEnd() ? whole : new Other(List.of(), part);
        } catch (NotUnderstood e) {
            return MisplacedSign.in(tokens).<Expression>map(Misplaced::new).orElseGet(() -> leftToDrools(tokens, part));
        }
    }

    /** A name that is bound is bound, whatever to: {@code $most : (urgent ? 30 : 60)}. */
    private static Expression leftToDrools(List<DrlToken> tokens, Span part) {
        ExpressionTokens left = new ExpressionTokens(tokens);
        if (!left.peekBinding()) {
            return new Other(List.of(), part);
        }
        DrlToken name = left.take();
        boolean isUnification = left.take().is(":=");
        Span value = left.isAtEnd()
                ? left.taken().span()
                : left.peek().span().to(tokens.get(tokens.size() - 1).span());
        return new Bound(name.text(), name.span(), new Other(List.of(), value), isUnification);
    }

    private Expression alternatives() {
        Expression left = all();
        while (tokens.accept("||")) {
            left = new Binary("||", left, half(left).orElseGet(this::all));
        }
        if (tokens.peek("?")) {
            throw new NotUnderstood();
        }
        return left;
    }

    private Expression all() {
        Expression left = comparison();
        while (tokens.accept("&&")) {
            left = new Binary("&&", left, half(left).orElseGet(this::comparison));
        }
        return left;
    }

    /** {@code kind == "a" || == "b"}: the left side of the last comparison is meant again. */
    private Optional<Expression> half(Expression before) {
        if (!tokens.peekComparison()) {
            return Optional.empty();
        }
        String operator = tokens.take().text();
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
        if (tokens.peekComparison()) {
            String operator = tokens.take().text();
            return new Binary(operator, left, sum());
        }
        return !tokens.isAtEnd() && tokens.peek().isWord() ? worded(left) : left;
    }

    private Optional<Expression> bound() {
        if (!tokens.peekBinding()) {
            return Optional.empty();
        }
        DrlToken name = tokens.take();
        boolean isUnification = tokens.take().is(":=");
        return Optional.of(new Bound(name.text(), name.span(), comparison(), isUnification));
    }

    private Expression worded(Expression left) {
        boolean isNegated = tokens.accept("not");
        if (tokens.accept("instanceof")) {
            return typeTest(left);
        }
        if (tokens.accept("in")) {
            List<Expression> choices = arguments();
            return new Among(
                    left, choices, isNegated, left.span().to(tokens.taken().span()));
        }
        if (!tokens.isAtEnd() && WORDS.contains(tokens.peek().text())) {
            String word = tokens.take().text();
            if (tokens.peek("[")) {
                throw new NotUnderstood();
            }
            return new Binary(word, left, sum());
        }
        throw new NotUnderstood();
    }

    private Expression typeTest(Expression left) {
        DrlToken first = tokens.takeWord();
        DrlToken last = first;
        StringBuilder type = new StringBuilder(first.text());
        while (tokens.accept(".")) {
            last = tokens.takeWord();
            type.append('.').append(last.text());
        }
        return new IsA(left, type.toString(), first.span().to(last.span()));
    }

    private Expression sum() {
        Expression left = product();
        while (tokens.peek("+") || tokens.peek("-")) {
            String operator = tokens.take().text();
            left = new Binary(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (tokens.peek("*") || tokens.peek("/") || tokens.peek("%")) {
            String operator = tokens.take().text();
            left = new Binary(operator, left, signed());
        }
        return left;
    }

    private Expression signed() {
        if (tokens.accept("!")) {
            Span sign = tokens.taken().span();
            Expression of = signed();
            return new Not(of, sign.to(of.span()));
        }
        if (tokens.accept("-")) {
            Span sign = tokens.taken().span();
            Expression of = signed();
            return of instanceof Figure number
                    ? new Figure("-" + number.text(), sign.to(of.span()))
                    : new Binary("-", new Figure("0", sign), of);
        }
        return members(operand());
    }

    private Expression members(Expression first) {
        Expression whole = first;
        while (tokens.accept(".") || tokens.accept("!.")) {
            DrlToken name = tokens.takeWord();
            whole = tokens.peek("(") ? call(Optional.of(whole), name) : new Member(whole, name.text(), name.span());
        }
        if (tokens.peek("[") || tokens.peek("#") || tokens.peek("::")) {
            throw new NotUnderstood();
        }
        return whole;
    }

    private Expression call(Optional<Expression> of, DrlToken name) {
        List<Expression> arguments = arguments();
        Span start = of.map(Expression::span).orElse(name.span());
        return new Call(
                of, name.text(), name.span(), arguments, start.to(tokens.taken().span()));
    }

    private List<Expression> arguments() {
        tokens.expect("(");
        List<Expression> arguments = new ArrayList<>();
        if (tokens.accept(")")) {
            return arguments;
        }
        do {
            arguments.add(alternatives());
        } while (tokens.accept(","));
        tokens.expect(")");
        return arguments;
    }

    private Expression operand() {
        if (tokens.accept("(")) {
            Expression inner = alternatives();
            tokens.expect(")");
            return inner;
        }
        DrlToken token = tokens.take();
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
            default -> tokens.peek("(") ? call(Optional.empty(), token) : new Name(token.text(), token.span());
        };
    }
}
