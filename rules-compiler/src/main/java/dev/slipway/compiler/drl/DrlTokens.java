package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;

/** The tokens of a file of rules, to be found by their places. */
final class DrlTokens {

    private final List<DrlToken> tokens;

    DrlTokens(String text) {
        tokens = Tokenizer.of(text);
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
        return Brackets.closing(tokens.subList(0, end), opening).orElse(Math.max(opening, end - 1));
    }

    DrlToken get(int index) {
        return tokens.get(index);
    }
}
