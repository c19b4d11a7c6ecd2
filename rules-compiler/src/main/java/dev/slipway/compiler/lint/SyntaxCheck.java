package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.ASSIGNMENT;
import static dev.slipway.engine.ProblemCode.INCOMPLETE_RULE;
import static dev.slipway.engine.ProblemCode.KEYWORD;
import static dev.slipway.engine.ProblemCode.SYNTAX;
import static dev.slipway.engine.ProblemCode.UNCLOSED_BRACKET;
import static dev.slipway.engine.ProblemCode.UNCLOSED_TEXT;

import dev.slipway.compiler.drl.Chunk;
import dev.slipway.compiler.drl.Chunks;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.engine.ProblemCode;
import dev.slipway.model.base.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;

/**
 * Tells what keeps a part of a file from being read. What can be repaired without moving anything is repaired, so that the
 * rest of the part is looked at too.
 */
final class SyntaxCheck {

    private static final int MOST_RETRIES = 8;
    private static final List<String> PARTS_OF_RULES = List.of("when", "then", "end");
    private static final Set<String> CURLY_QUOTES = Set.of("“", "”", "„", "‘", "’", "«", "»");

    private final Chunk chunk;
    private final ProblemCollector findings;
    private final StringBuilder text;
    private boolean isBroken;

    SyntaxCheck(Chunk chunk, ProblemCollector findings) {
        this.chunk = chunk;
        this.findings = findings;
        this.text = new StringBuilder(chunk.file().text());
    }

    static boolean isKnown(Chunk chunk) {
        return Chunks.KEYWORDS.contains(chunk.keyword())
                && (!chunk.isRule() || chunk.tokens().size() > 1);
    }

    /** What the parser makes of a text; nothing where it finds fault with it. */
    static Optional<PackageDescr> parse(String text) {
        DrlParser parser = new DrlParser();
        PackageDescr parsed = parse(parser, text);
        return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
    }

    @SuppressWarnings("NullAway")
    private static PackageDescr parse(DrlParser parser, String text) {
        try {
            return parser.parse((Resource) null, text);
        } catch (DroolsParserException | RuntimeException e) {
            return null;
        }
    }

    Optional<PackageDescr> parse() {
        if (!isKnown(chunk)) {
            refuseKeyword();
            return Optional.empty();
        }
        if (chunk.keyword().equals("unit")) {
            return Optional.empty();
        }
        if (parse(chunk.alone(text.toString())).isEmpty()) {
            lookForTheUsual();
        }
        return parseBlanking();
    }

    /** The author's text, repaired where that moves nothing. */
    String repaired() {
        return text.toString();
    }

    private void refuseKeyword() {
        DrlToken first = chunk.tokens().get(0);
        String hint = Chunks.KEYWORDS.stream()
                .filter(keyword -> isNear(first.text(), keyword))
                .findFirst()
                .map(keyword -> "did you mean '" + keyword + "'?")
                .orElse("a file holds a package, imports, rules, queries, functions and declared types");
        String message = "'" + first.text() + "' begins nothing that a file of rules holds";
        findings.add(
                first.is("end") ? SYNTAX : KEYWORD, chunk.file(), first.span(), message, first.is("end") ? "" : hint);
    }

    private void lookForTheUsual() {
        checkTexts();
        if (chunk.isRule()) {
            checkParts();
        }
        if (!isBroken) {
            checkBrackets();
        }
        checkSigns();
    }

    private void report(ProblemCode code, DrlToken token, String message, String hint) {
        findings.add(code, chunk.file(), token.span(), message, hint);
    }

    /** Tells what cannot be repaired here, so that whatever the parser says after it is not worth telling. */
    private void giveUp(ProblemCode code, DrlToken token, String message, String hint) {
        isBroken = true;
        report(code, token, message, hint);
    }

    private void checkTexts() {
        for (DrlToken token : chunk.tokens()) {
            if (!token.isClosed()) {
                giveUp(
                        UNCLOSED_TEXT,
                        token,
                        "this text is not closed on its line",
                        "end it with " + token.text().charAt(0));
            } else if (CURLY_QUOTES.contains(token.text())) {
                giveUp(UNCLOSED_TEXT, token, "'" + token.text() + "' does not quote a text", "write \" instead");
            }
        }
    }

    private void checkParts() {
        if (chunk.keyword().equals("query")) {
            return;
        }
        for (String part : PARTS_OF_RULES) {
            if (chunk.find(part, 1).isEmpty()) {
                misspelt(part).ifPresentOrElse(at -> mendKeyword(part, at), () -> reportMissing(part));
            }
        }
    }

    private Optional<DrlToken> misspelt(String part) {
        for (int i = 2; i < chunk.tokens().size(); i++) {
            DrlToken token = chunk.tokens().get(i);
            boolean isOther = token.isWord() && !PARTS_OF_RULES.contains(token.text());
            if (isOther && isNear(token.text(), part) && chunk.isAlone(i)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether a letter is wrong, missing or too many, or two have changed places. */
    private static boolean isNear(String word, String meant) {
        return sorted(word).equals(sorted(meant))
                || Suggestion.of(word, List.of(meant)).startsWith("did you mean");
    }

    private static String sorted(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void mendKeyword(String part, DrlToken token) {
        report(KEYWORD, token, "'" + token.text() + "' is no word of the language", "did you mean '" + part + "'?");
        if (token.text().length() == part.length()) {
            text.replace(token.start(), token.end(), part);
        } else {
            isBroken = true;
        }
    }

    private void reportMissing(String part) {
        DrlToken rule = chunk.tokens().get(0);
        giveUp(INCOMPLETE_RULE, rule, "this rule has no '" + part + "'", "write rule \"name\" … when … then … end");
    }

    private void checkBrackets() {
        Deque<DrlToken> open = new ArrayDeque<>();
        for (DrlToken token : conditionOrAll()) {
            if (token.is("(") || token.is("[") || token.is("{")) {
                open.push(token);
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                if (open.isEmpty() || !isPair(open.peek(), token)) {
                    giveUp(
                            UNCLOSED_BRACKET,
                            token,
                            "this '" + token.text() + "' closes nothing",
                            "leave it out, or open one before");
                    return;
                }
                open.pop();
            }
        }
        open.forEach(token -> giveUp(
                UNCLOSED_BRACKET,
                token,
                "this '" + token.text() + "' is never closed",
                "close it before the next word of the rule"));
    }

    private static boolean isPair(DrlToken open, DrlToken close) {
        return "()[]{}".contains(open.text() + close.text());
    }

    private List<DrlToken> conditionOrAll() {
        List<DrlToken> tokens = chunk.tokens();
        Optional<Integer> then = chunk.isRule() ? chunk.find("then", 1) : Optional.empty();
        return then.map(at -> tokens.subList(0, at)).orElse(tokens);
    }

    private void checkSigns() {
        List<DrlToken> tokens = conditionOrAll();
        int when = chunk.isRule() ? chunk.find("when", 1).orElse(tokens.size()) : tokens.size();
        for (int i = Math.max(1, when); i + 1 < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            if (token.is("=")) {
                report(ASSIGNMENT, token, "'=' sets a value, which a condition cannot", "did you mean '=='?");
                mendAssignment(token);
            } else if (token.is(",")
                    && (tokens.get(i + 1).is(")") || tokens.get(i + 1).is(","))) {
                report(SYNTAX, token, "nothing stands after this comma", "leave it out");
                text.setCharAt(token.start(), ' ');
            }
        }
    }

    private void mendAssignment(DrlToken token) {
        if (text.charAt(token.end()) == ' ') {
            text.setCharAt(token.end(), '=');
        } else if (text.charAt(token.start() - 1) == ' ') {
            text.setCharAt(token.start() - 1, '=');
        } else {
            isBroken = true;
        }
    }

    /** Parses, and where that fails tells it, blanks the constraint in question and tries again. */
    private Optional<PackageDescr> parseBlanking() {
        for (int retry = 0; retry < MOST_RETRIES; retry++) {
            DrlParser parser = new DrlParser();
            PackageDescr parsed = parse(parser, chunk.alone(text.toString()));
            if (!parser.hasErrors() && parsed != null) {
                return Optional.of(parsed);
            }
            DrlToken culprit = culprit(parser);
            if (!isBroken) {
                reportParserError(culprit);
            }
            if (isBroken || !blank(culprit)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void reportParserError(DrlToken culprit) {
        boolean isLast = culprit.equals(chunk.tokens().get(chunk.tokens().size() - 1));
        String what = isLast
                ? "something is missing before '" + culprit.text() + "'"
                : "'" + culprit.text() + "' cannot stand here";
        report(SYNTAX, culprit, what, "");
    }

    private DrlToken culprit(DrlParser parser) {
        return parser.getErrors().stream()
                .filter(ParserError.class::isInstance)
                .map(ParserError.class::cast)
                .map(error -> at(error.getRow(), error.getCol()))
                .findFirst()
                .orElse(chunk.tokens().get(0));
    }

    /** The last token that begins at or before that place, where the parser counts columns from 0. */
    private DrlToken at(int line, int column) {
        DrlToken found = chunk.tokens().get(0);
        for (DrlToken token : chunk.tokens()) {
            int tokenLine = chunk.file().lineAt(token.start());
            int tokenColumn = chunk.file().columnAt(token.start()) - 1;
            if (tokenLine < line || (tokenLine == line && tokenColumn <= column)) {
                found = token;
            }
        }
        return found;
    }

    /** Blanks what stands between the commas or brackets around a token of a condition; false where it is no such. */
    private boolean blank(DrlToken culprit) {
        List<DrlToken> tokens = conditionOrAll();
        int when = chunk.isRule() ? chunk.find("when", 1).orElse(tokens.size()) : tokens.size();
        int at = tokens.indexOf(culprit);
        if (at <= when || isBlank(culprit)) {
            return false;
        }
        int from = at;
        while (from > when + 1 && !isEdge(tokens.get(from - 1), ",", "(")) {
            from--;
        }
        int to = at;
        while (to + 1 < tokens.size() && !isEdge(tokens.get(to + 1), ",", ")")) {
            to++;
        }
        for (int i = tokens.get(from).start(); i < tokens.get(to).end(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        // One of the commas around it goes too.
        if (to + 1 < tokens.size() && tokens.get(to + 1).is(",")) {
            text.setCharAt(tokens.get(to + 1).start(), ' ');
        } else if (from > 0 && tokens.get(from - 1).is(",")) {
            text.setCharAt(tokens.get(from - 1).start(), ' ');
        }
        return true;
    }

    private boolean isBlank(DrlToken token) {
        return text.charAt(token.start()) == ' ';
    }

    private static boolean isEdge(DrlToken token, String... edges) {
        return List.of(edges).contains(token.text());
    }
}
