package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.ASSIGNMENT;
import static dev.slipway.engine.ProblemCode.INCOMPLETE_RULE;
import static dev.slipway.engine.ProblemCode.KEYWORD;
import static dev.slipway.engine.ProblemCode.SYNTAX;
import static dev.slipway.engine.ProblemCode.UNCLOSED_BRACKET;
import static dev.slipway.engine.ProblemCode.UNCLOSED_TEXT;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.tolerant.RepairablePart;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.writing.ChoiceFinder;
import dev.slipway.compiler.lint.writing.Slip;
import dev.slipway.compiler.lint.writing.SlipFinder;
import dev.slipway.engine.ProblemCode;
import dev.slipway.model.base.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for the usual causes in a part that the parser refuses, and repairs what it can. */
final class UsualMistakes {

    private static final List<String> PARTS_OF_RULES = List.of("when", "then", "end");
    private static final Set<String> CURLY_QUOTES = Set.of("“", "”", "„", "‘", "’", "«", "»");

    private final DrlPart part;
    private final RepairablePart text;
    private final ProblemCollector findings;
    private final Set<DrlToken> settled = new HashSet<>();
    private boolean areBeyondRepair;

    UsualMistakes(DrlPart part, RepairablePart text, ProblemCollector findings) {
        this.part = part;
        this.text = text;
        this.findings = findings;
    }

    /** Whether one was found that nothing repairs. */
    boolean areBeyondRepair() {
        return areBeyondRepair;
    }

    void check() {
        checkTexts();
        if (part.isRule()) {
            checkParts();
            checkHead();
        }
        if (!areBeyondRepair) {
            checkBrackets();
        }
        if (!areBeyondRepair) {
            constraints().forEach(this::checkConstraint);
        }
        checkSigns();
    }

    /** Choices without brackets are one constraint, though commas part them. */
    private List<List<DrlToken>> constraints() {
        List<List<DrlToken>> constraints = new ArrayList<>();
        for (List<DrlToken> constraint : text.constraints()) {
            int last = constraints.size() - 1;
            if (last >= 0 && ChoiceFinder.isText(constraint) && ChoiceFinder.isOpen(constraints.get(last))) {
                int start = constraints.get(last).get(0).start();
                int end = constraint.get(0).end();
                constraints.set(
                        last,
                        part.tokens().stream()
                                .filter(token -> token.start() >= start && token.end() <= end)
                                .toList());
            } else {
                constraints.add(constraint);
            }
        }
        return constraints;
    }

    /** What is repaired, or left out, says nothing more. */
    private void checkConstraint(List<DrlToken> constraint) {
        Optional<Slip> slip = OperationCheck.slips(constraint, part.file().text()).stream()
                .findFirst()
                .or(() -> SlipFinder.in(constraint, part.file().text()));
        if (slip.isPresent()) {
            Slip told = slip.get();
            findings.add(told.code(), part.file(), told.span(), told.message(), told.remedy());
            Optional<DrlToken> unseparated = constraint.stream()
                    .filter(token -> told.code() == SYNTAX && token.span().equals(told.span()))
                    .findFirst();
            if (unseparated.isEmpty() || !text.separate(unseparated.get())) {
                text.blankConstraint(constraint);
                settled.addAll(constraint);
            }
        }
    }

    private void report(ProblemCode code, DrlToken token, String message, String hint) {
        findings.add(code, part.file(), token.span(), message, hint);
    }

    private void giveUp(ProblemCode code, DrlToken token, String message, String hint) {
        areBeyondRepair = true;
        report(code, token, message, hint);
    }

    private void checkTexts() {
        Set<Integer> lines = new HashSet<>(); // two quotes of a text are one slip
        for (DrlToken token : part.tokens()) {
            if (!token.isClosed()) {
                giveUp(
                        UNCLOSED_TEXT,
                        token,
                        "this text is not closed on its line",
                        "end it with " + token.text().charAt(0));
            } else if (CURLY_QUOTES.contains(token.text())
                    && lines.add(part.file().lineAt(token.start()))) {
                giveUp(UNCLOSED_TEXT, token, "'" + token.text() + "' does not quote a text", "write \" instead");
            }
        }
    }

    private void checkParts() {
        if (part.keyword().equals("query")) {
            return;
        }
        for (String keyword : PARTS_OF_RULES) {
            if (part.find(keyword, 1).isEmpty()) {
                misspelt(keyword).ifPresentOrElse(at -> repairKeyword(keyword, at), () -> reportMissing(keyword));
            }
        }
    }

    /** The parser takes attributes behind the annotations only. Of one that is refused that is said elsewhere. */
    private void checkHead() {
        List<DrlToken> head = part.tokens().subList(0, part.find("when", 2).orElse(0));
        for (int i = 2; i + 2 < head.size() && !head.get(i).is("@"); i++) {
            if (head.get(i).is("no") && head.get(i + 1).is("-")) {
                report(SYNTAX, head.get(i), "attributes stand behind the annotations", "move it below the last @");
            }
        }
        Optional<DrlToken> annotation =
                head.stream().skip(2).filter(token -> token.is("@")).findFirst();
        boolean isBefore =
                head.size() > 2 && !head.get(2).is("@") && !head.get(2).is("extends");
        if (isBefore) {
            annotation.ifPresent(next -> text.blankUpTo(head.get(2), next));
        }
    }

    private Optional<DrlToken> misspelt(String keyword) {
        for (int i = 2; i < part.tokens().size(); i++) {
            DrlToken token = part.tokens().get(i);
            boolean isOther = token.isWord() && !PARTS_OF_RULES.contains(token.text());
            if (isOther && isNear(token.text(), keyword) && part.isAlone(i)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether a letter is wrong, missing or too many, or two have changed places. */
    static boolean isNear(String word, String meant) {
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

    private void repairKeyword(String keyword, DrlToken token) {
        report(KEYWORD, token, "'" + token.text() + "' is no word of the language", "did you mean '" + keyword + "'?");
        if (!text.replace(token, keyword)) {
            areBeyondRepair = true;
        }
    }

    private void reportMissing(String keyword) {
        DrlToken rule = part.tokens().get(0);
        giveUp(INCOMPLETE_RULE, rule, "this rule has no '" + keyword + "'", "write rule \"name\" … when … then … end");
    }

    private void checkBrackets() {
        Deque<DrlToken> open = new ArrayDeque<>();
        for (DrlToken token : text.conditionOrAll()) {
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

    private void checkSigns() {
        List<DrlToken> tokens = text.conditionOrAll();
        for (int i = Math.max(1, text.conditionStart()); i + 1 < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            if (settled.contains(token)) {
                continue;
            }
            if (token.is("=")) {
                report(ASSIGNMENT, token, "'=' sets a value, which a condition cannot", "did you mean '=='?");
                repairAssignment(token);
            } else if (token.is(",")
                    && (tokens.get(i + 1).is(")") || tokens.get(i + 1).is(","))) {
                report(SYNTAX, token, "nothing stands after this comma", "leave it out");
                text.blank(token);
            }
        }
    }

    private void repairAssignment(DrlToken token) {
        if (!text.makeComparison(token)) {
            areBeyondRepair = true;
        }
    }
}
