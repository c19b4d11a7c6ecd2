package dev.slipway.compiler.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/** The tokens of a file of rules, as Drools tells them apart. */
final class DrlTokens {

    private final List<DrlToken> tokens = new ArrayList<>();

    DrlTokens(String text) {
        DRL6Lexer lexer = new QuietLexer(text);
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(token((CommonToken) token, text));
            }
        }
    }

    private static DrlToken token(CommonToken token, String text) {
        Span span = Span.between(token.getStartIndex(), token.getStopIndex() + 1);
        return new DrlToken(kind(token.getType()), span.in(text), span);
    }

    private static DrlToken.Kind kind(int type) {
        return switch (type) {
            case DRL6Lexer.ID, DRL6Lexer.BOOL, DRL6Lexer.NULL -> DrlToken.Kind.WORD;
            case DRL6Lexer.DECIMAL, DRL6Lexer.FLOAT, DRL6Lexer.HEX -> DrlToken.Kind.NUMBER;
            case DRL6Lexer.STRING -> DrlToken.Kind.STRING;
            default -> DrlToken.Kind.SIGN;
        };
    }

    List<DrlToken> all() {
        return tokens;
    }

    /** The index of the first token from an offset on; that of the end where there is none. */
    int indexFrom(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).span().offset() < offset) {
            index++;
        }
        return index;
    }

    /** The first such word or sign between two offsets. */
    Optional<DrlToken> first(String wanted, int start, int end) {
        return within(start, end).stream().filter(token -> token.is(wanted)).findFirst();
    }

    List<DrlToken> within(int start, int end) {
        return tokens.subList(indexFrom(start), Math.max(indexFrom(start), indexFrom(end)));
    }

    /** The index of the bracket that closes the one at an index; of the last token before the end where none does. */
    int closing(int opening, int end) {
        int depth = 0;
        for (int i = opening; i < end; i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return Math.max(opening, end - 1);
    }

    DrlToken get(int index) {
        return tokens.get(index);
    }

    /** What the lexer cannot read, the parser reports. */
    private static final class QuietLexer extends DRL6Lexer {

        QuietLexer(String text) {
            super(new ANTLRStringStream(text));
        }

        @Override
        public void emitErrorMessage(String message) {}
    }
}
