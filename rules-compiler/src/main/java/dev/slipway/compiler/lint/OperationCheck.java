package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.FOREIGN_WORD;
import static dev.slipway.engine.ProblemCode.OPERATION_BOUND;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.ExpressionParser;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.writing.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names bound to an operation that is not in brackets: of {@code $x : a - b} Drools binds {@code a} alone, and
 * says nothing.
 */
final class OperationCheck {

    private static final Set<String> OPERATIONS = Set.of("+", "-", "*", "/", "%", "!", "?", "++", "--", "~");
    private static final Set<String> ENDS = Set.of("&&", "||", ",");

    private OperationCheck() {}

    /**
     * What a constraint binds wrongly, at its beginning and inside of it.
     *
     * @param text that its tokens are of
     */
    static List<Slip> slips(List<DrlToken> constraint, String text) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i + 2 < constraint.size() && !constraint.get(i).is("?"); i++) {
            boolean isBinding = constraint.get(i).isWord()
                    && (constraint.get(i + 1).is(":") || constraint.get(i + 1).is(":="));
            if (isBinding && isNamedLiteral(constraint, i)) {
                slips.add(ofLiteral(constraint, i));
            } else if (isBinding) {
                slip(constraint, i, text).ifPresent(slips::add);
            }
        }
        return slips;
    }

    /** {@code kind : "approval"}, as YAML says it: in a rule that gives a name and asks nothing. */
    private static boolean isNamedLiteral(List<DrlToken> tokens, int name) {
        DrlToken value = tokens.get(name + 2);
        boolean isLiteral = value.isString()
                || value.kind() == DrlToken.Kind.NUMBER
                || value.is("true")
                || value.is("false")
                || value.is("null");
        return isLiteral && !tokens.get(name).text().startsWith("$");
    }

    private static Slip ofLiteral(List<DrlToken> tokens, int name) {
        String bound = tokens.get(name).text();
        return new Slip(
                FOREIGN_WORD,
                tokens.get(name + 1).span(),
                "':' gives '" + bound + "' as a name to what follows, and asks nothing",
                "write " + bound + " == " + tokens.get(name + 2).text());
    }

    private static Optional<Slip> slip(List<DrlToken> tokens, int name, String text) {
        int end = end(tokens, name + 2);
        boolean isCompared = end < tokens.size()
                && ExpressionParser.COMPARISONS.contains(tokens.get(end).text());
        if (name > 0 && isLogical(tokens.get(name - 1)) && !isCompared) {
            Slip slip = new Slip(
                    OPERATION_BOUND,
                    tokens.get(name - 1).span(),
                    "a name is given at the beginning of a condition",
                    "write a comma instead of " + tokens.get(name - 1).text());
            return Optional.of(slip);
        }
        boolean isJoined = name == 0 && end < tokens.size() && isLogical(tokens.get(end));
        int last = isJoined ? tokens.size() : end;
        if (end <= name + 2 || !(isJoined || isOperation(tokens.subList(name + 2, end)))) {
            return Optional.empty();
        }
        Span value = tokens.get(name + 2).span().to(tokens.get(last - 1).span());
        String written = value.in(text).replaceAll("\\s+", " ");
        String bound = tokens.get(name).text();
        String message = "Drools binds only a part of this to " + bound + ", and says nothing";
        return Optional.of(new Slip(OPERATION_BOUND, value, message, "write " + bound + " : (" + written + ")"));
    }

    /** Behind a value that is compared, && and || join conditions; behind one that is not, the value itself. */
    private static boolean isLogical(DrlToken token) {
        return token.is("&&") || token.is("||");
    }

    /** Where a bound value ends: before a comparison, or what else comes next. */
    private static int end(List<DrlToken> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            depth += depth(token);
            boolean isEnd = ENDS.contains(token.text()) || ExpressionParser.COMPARISONS.contains(token.text());
            if (depth < 0 || (depth == 0 && isEnd && !token.isString() && !isChoice(tokens, i))) {
                return i;
            }
        }
        return tokens.size();
    }

    /** Whether what was bound is chosen by what comes here: {@code $most : open == true ? 1 : 2}. */
    private static boolean isChoice(List<DrlToken> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size() && depth >= 0; i++) {
            depth += depth(tokens.get(i));
            if (depth == 0 && tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    private static int depth(DrlToken token) {
        return token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
    }

    private static boolean isOperation(List<DrlToken> value) {
        int depth = 0;
        boolean isNumber =
                value.size() == 2 && value.get(0).is("-") && value.get(1).kind() == DrlToken.Kind.NUMBER;
        int opened = 0;
        for (int i = 0; i < value.size() && !isNumber; i++) {
            DrlToken token = value.get(i);
            depth += depth(token);
            opened = depth == 1 && token.is("(") ? i : opened;
            boolean isCall = opened > 0 && value.get(opened - 1).isWord();
            boolean isCast =
                    depth == 0 && token.is(")") && !isCall && i + 1 < value.size() && isOperand(value.get(i + 1));
            if (isCast || (depth == 0 && isOperator(value, i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code ?.} is none, and told elsewhere. */
    private static boolean isOperator(List<DrlToken> value, int i) {
        DrlToken token = value.get(i);
        boolean isMember =
                token.is("?") && i + 1 < value.size() && value.get(i + 1).is(".");
        return !token.isString() && !isMember && OPERATIONS.contains(token.text());
    }

    private static boolean isOperand(DrlToken token) {
        return token.is("(") || token.isString() || token.kind() == DrlToken.Kind.NUMBER || isName(token);
    }

    private static boolean isName(DrlToken token) {
        return token.isWord()
                && !Set.of("matches", "contains", "in", "not", "memberOf", "str")
                        .contains(token.text());
    }
}
