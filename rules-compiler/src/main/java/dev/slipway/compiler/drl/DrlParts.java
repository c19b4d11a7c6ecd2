package dev.slipway.compiler.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a file into its rules, imports and the rest, whether or not they are right. */
public final class DrlParts {

    public static final List<String> KEYWORDS =
            List.of("package", "import", "global", "unit", "declare", "function", "rule", "query", "dialect");

    private static final Set<String> OF_ONE_LINE = Set.of("package", "import", "global", "unit", "dialect");

    private final List<DrlToken> tokens;
    private final List<DrlPart> parts = new ArrayList<>();
    private final DrlPart all;

    private DrlParts(DrlFile file) {
        this.tokens = Tokenizer.of(file.text());
        this.all = new DrlPart(file, tokens);
    }

    public static List<DrlPart> of(DrlFile file) {
        DrlParts cutting = new DrlParts(file);
        int at = 0;
        while (at < cutting.tokens.size()) {
            int end = cutting.endOf(at);
            List<DrlToken> cut = cutting.tokens.subList(at, end);
            if (!cut.stream().allMatch(token -> token.is(";"))) {
                cutting.parts.add(new DrlPart(file, cut));
            }
            at = end;
        }
        return List.copyOf(cutting.parts);
    }

    private int endOf(int start) {
        DrlToken first = tokens.get(start);
        if (OF_ONE_LINE.contains(first.text()) && !first.isString()) {
            return endOfLine(start);
        }
        return switch (first.isString() ? "" : first.text()) {
            case "rule" -> endOfRule(start);
            case "query", "declare" -> endAfter("end", start);
            case "function" -> endOfFunction(start);
            default -> nextKeyword(start + 1);
        };
    }

    private int endOfLine(int start) {
        int i = start + 1;
        while (i < tokens.size() && !all.startsLine(i) && !tokens.get(i - 1).is(";")) {
            i++;
        }
        return i;
    }

    private int endOfRule(int start) {
        int limit = start + 1;
        // A rule may name its dialect, and begins nothing by it.
        while (limit < tokens.size() && (!isKeyword(limit) || tokens.get(limit).is("dialect"))) {
            limit++;
        }
        for (int i = start + 1; i < limit; i++) {
            if (tokens.get(i).is("then")) {
                return endBefore(limit, i);
            }
        }
        return endBefore(limit, start);
    }

    private int endAfter(String word, int start) {
        int limit = nextKeyword(start + 1);
        for (int i = start + 1; i < limit; i++) {
            if (tokens.get(i).is(word) && !tokens.get(i - 1).is(".")) {
                return i + 1;
            }
        }
        return limit;
    }

    private int endBefore(int limit, int start) {
        for (int i = start + 1; i < limit; i++) {
            boolean isCalled = i + 1 < limit
                    && (tokens.get(i + 1).is("(") || tokens.get(i + 1).is("."));
            if (tokens.get(i).is("end") && !tokens.get(i - 1).is(".") && !isCalled) {
                return i + 1;
            }
        }
        return limit;
    }

    private int endOfFunction(int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            if (tokens.get(i).is("{")) {
                depth++;
            } else if (tokens.get(i).is("}") && --depth == 0) {
                return i + 1;
            } else if (i > start && tokens.get(i).is("rule") && isKeyword(i)) {
                return i;
            }
        }
        return tokens.size();
    }

    private int nextKeyword(int from) {
        int i = from;
        while (i < tokens.size() && !isKeyword(i)) {
            i++;
        }
        return i;
    }

    private boolean isKeyword(int i) {
        boolean isNamed = i + 1 < tokens.size()
                && (tokens.get(i + 1).isWord() || tokens.get(i + 1).isString());
        return isNamed
                && all.startsLine(i)
                && tokens.get(i).isWord()
                && KEYWORDS.contains(tokens.get(i).text());
    }
}
