package dev.slipway.compiler.drl.tolerant;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import java.util.List;
import java.util.Optional;

/** The text of a part of a file, and repairs of it. No repair moves anything: each token stays at its place. */
public final class RepairablePart {

    private final DrlPart part;
    private final StringBuilder text;

    public RepairablePart(DrlPart part) {
        this.part = part;
        this.text = new StringBuilder(part.file().text());
    }

    /** What the parser makes of the part alone, as it is now. */
    public Parsing parse() {
        return Parsing.of(part.alone(text.toString()));
    }

    /** The whole file, with the repairs. */
    public String text() {
        return text.toString();
    }

    /** The tokens of the part; of a rule with {@code then}, only those before it. */
    public List<DrlToken> conditionOrAll() {
        List<DrlToken> tokens = part.tokens();
        Optional<Integer> then = part.isRule() ? part.find("then", 1) : Optional.empty();
        return then.map(at -> tokens.subList(0, at)).orElse(tokens);
    }

    /** The index of {@code when} among these tokens; their number where there is none. */
    public int conditionStart() {
        int all = conditionOrAll().size();
        return part.isRule() ? part.find("when", 1).orElse(all) : all;
    }

    /** The last token that begins at or before a place; lines count from 1, columns from 0, as the parser counts them. */
    public DrlToken tokenAt(int line, int column) {
        DrlToken found = part.tokens().get(0);
        for (DrlToken token : part.tokens()) {
            int tokenLine = part.file().lineAt(token.start());
            int tokenColumn = part.file().columnAt(token.start()) - 1;
            if (tokenLine < line || (tokenLine == line && tokenColumn <= column)) {
                found = token;
            }
        }
        return found;
    }

    /** Puts a word in the place of a token; false, with nothing done, where it is longer or shorter. */
    public boolean replace(DrlToken token, String word) {
        boolean fits = token.text().length() == word.length();
        if (fits) {
            text.replace(token.start(), token.end(), word);
        }
        return fits;
    }

    /** Makes {@code ==} of a token {@code =}; false, with nothing done, where no blank is beside it. */
    public boolean makeComparison(DrlToken token) {
        if (text.charAt(token.end()) == ' ') {
            text.setCharAt(token.end(), '=');
            return true;
        }
        if (text.charAt(token.start() - 1) == ' ') {
            text.setCharAt(token.start() - 1, '=');
            return true;
        }
        return false;
    }

    /** Blanks a token of one character. */
    public void blank(DrlToken sign) {
        text.setCharAt(sign.start(), ' ');
    }

    /** Puts a comma into the blank before a token; false, with nothing done, where there is none. */
    public boolean separate(DrlToken token) {
        boolean isBlank = token.start() > 0 && text.charAt(token.start() - 1) == ' ';
        if (isBlank) {
            text.setCharAt(token.start() - 1, ',');
        }
        return isBlank;
    }

    /** The constraints of the condition, whether or not they can be parsed. */
    public List<List<DrlToken>> constraints() {
        List<DrlToken> tokens = conditionOrAll();
        return ConstraintReader.among(tokens.subList(Math.min(conditionStart(), tokens.size()), tokens.size()));
    }

    /** Blanks the constraint of a condition that holds a token; false, with nothing done, where none does. */
    public boolean blankConstraint(DrlToken inside) {
        if (text.charAt(inside.start()) == ' ') {
            return false;
        }
        Optional<List<DrlToken>> constraint =
                constraints().stream().filter(tokens -> tokens.contains(inside)).findFirst();
        constraint.ifPresent(this::blankConstraint);
        return constraint.isPresent();
    }

    /** Blanks a constraint, or several that follow one another, with a comma beside them. */
    public void blankConstraint(List<DrlToken> constraint) {
        blank(constraint.get(0).start(), constraint.get(constraint.size() - 1).end());
        List<DrlToken> tokens = conditionOrAll();
        blankCommaBeside(
                tokens, tokens.indexOf(constraint.get(0)), tokens.indexOf(constraint.get(constraint.size() - 1)));
    }

    /** Blanks what stands from one token up to another. */
    public void blankUpTo(DrlToken first, DrlToken next) {
        blank(first.start(), next.start());
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Of the commas around a constraint that is gone, one goes too. */
    private void blankCommaBeside(List<DrlToken> tokens, int from, int to) {
        if (to + 1 < tokens.size() && tokens.get(to + 1).is(",")) {
            blank(tokens.get(to + 1));
        } else if (from > 0 && tokens.get(from - 1).is(",")) {
            blank(tokens.get(from - 1));
        }
    }
}
