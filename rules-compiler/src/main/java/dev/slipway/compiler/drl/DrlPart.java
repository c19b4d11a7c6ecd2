package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Optional;

/**
 * A part of a file that stands for itself: a rule, an import, a function.
 *
 * @param tokens at least one; the first says what it is
 */
public record DrlPart(DrlFile file, List<DrlToken> tokens) {

    public String keyword() {
        return tokens.get(0).text();
    }

    public boolean isRule() {
        return keyword().equals("rule") || keyword().equals("query");
    }

    /** Whether it begins with a keyword of the language, and where it is a rule has a name. */
    public boolean isKnown() {
        return DrlParts.KEYWORDS.contains(keyword()) && (!isRule() || tokens.size() > 1);
    }

    public Span span() {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }

    /** The first of that word outside brackets, from a token on. */
    public Optional<Integer> find(String word, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            if (token.is("(") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("}")) {
                depth--;
            } else if (token.is(word) && startsLine(i)) {
                return Optional.of(i);
            } else if (depth <= 0 && token.is(word) && isFree(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(int i) {
        return i == 0 || (!tokens.get(i - 1).is(".") && !tokens.get(i - 1).is("@"));
    }

    /** Whether a token is the first of its line. */
    public boolean startsLine(int i) {
        return isFree(i)
                && (i == 0
                        || file.lineAt(tokens.get(i - 1).start())
                                < file.lineAt(tokens.get(i).start()));
    }

    /** Whether a token is the only one of its line. */
    public boolean isAlone(int i) {
        boolean endsLine = i + 1 == tokens.size()
                || file.lineAt(tokens.get(i + 1).start())
                        > file.lineAt(tokens.get(i).start());
        return startsLine(i) && endsLine;
    }

    /** The file with everything else blanked, so that each place stays where it is. */
    public String alone(String text) {
        StringBuilder blanked = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isKept = letter == '\n' || (i >= span().offset() && i < span().end());
            blanked.append(isKept ? letter : ' ');
        }
        return blanked.toString();
    }
}
