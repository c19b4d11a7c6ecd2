package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.CHANGED_FACT;
import static dev.slipway.engine.ProblemCode.GLOBAL;
import static dev.slipway.engine.ProblemCode.HALT;
import static dev.slipway.engine.ProblemCode.PLAIN_INSERT;
import static dev.slipway.engine.ProblemCode.PRINTING;
import static dev.slipway.engine.ProblemCode.UNIT;
import static dev.slipway.engine.ProblemCode.WALL_CLOCK;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.engine.ProblemCode;
import java.util.List;
import java.util.Set;

/** Finds code that compiles, and would make the judgement of this rule or of another silently wrong. */
final class RefusedCheck {

    private static final Set<String> CHANGES = Set.of("update", "modify", "delete", "retract");
    private static final Set<String> FINDINGS = Set.of("red", "amber", "info");
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> CLOCK_TYPES = Set.of("Date", "GregorianCalendar");

    private final DrlFile file;
    private final ProblemCollector findings;

    RefusedCheck(DrlFile file, ProblemCollector findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(List<DrlPart> parts) {
        for (DrlPart part : parts) {
            if (part.keyword().equals("global")) {
                String hint = "take what the rule needs from a fact, or a number from policy.yaml with limit";
                findings.add(GLOBAL, file, part.span(), "nothing fills a global", hint);
            }
            if (part.keyword().equals("unit")) {
                String hint = "leave it out: all rules judge the same facts";
                String message = "packs have no rule units such as "
                        + part.tokens().get(1).text();
                findings.add(UNIT, file, part.span(), message, hint);
            }
            if (part.isRule() || part.keyword().equals("function")) {
                check(part.tokens(), part.isRule());
            }
        }
    }

    private void check(List<DrlToken> tokens, boolean isRule) {
        for (int i = 0; i < tokens.size(); i++) {
            checkClock(tokens, i);
            checkPrinting(tokens, i, isRule);
            if (isRule && is(tokens, i + 1, "(") && tokens.get(i).isWord()) {
                checkCall(tokens, i);
            }
        }
    }

    /** In functions; of consequences it is told with what else they do. */
    private void checkPrinting(List<DrlToken> tokens, int i, boolean isRule) {
        boolean isStream = is(tokens, i, "System")
                && is(tokens, i + 1, ".")
                && (is(tokens, i + 2, "out") || is(tokens, i + 2, "err"));
        if (isStream && !isRule) {
            Span span = tokens.get(i).span().to(tokens.get(i + 2).span());
            report(PRINTING, span, "what a rule prints stands in the report", "leave it out");
        }
    }

    private void checkCall(List<DrlToken> tokens, int i) {
        String name = tokens.get(i).text();
        boolean isOfDrools = is(tokens, i - 1, ".") && is(tokens, i - 2, "drools");
        boolean isOwn = isOfDrools || !(is(tokens, i - 1, ".") || is(tokens, i - 1, "@"));
        Span span = tokens.get(isOfDrools ? i - 2 : i).span().to(tokens.get(i).span());
        if (isOwn && CHANGES.contains(name)) {
            report(
                    CHANGED_FACT,
                    span,
                    "facts are the same for every rule; none may change or remove them",
                    "use insertLogical with a declared type of your own for what follows from them");
        } else if (isOfDrools && name.equals("halt")) {
            report(
                    HALT,
                    span,
                    "halting would keep other rules from judging",
                    "leave it out: rules end when all have judged");
        } else if (isOwn && name.equals("insert") && isFinding(tokens, i + 2)) {
            report(
                    PLAIN_INSERT,
                    tokens.get(i).span(),
                    "a finding inserted with insert would stand after the reason for it is gone",
                    "write insertLogical");
        }
    }

    private static boolean isFinding(List<DrlToken> tokens, int i) {
        int at = is(tokens, i, "Finding") && is(tokens, i + 1, ".") ? i + 2 : i;
        return at < tokens.size() && FINDINGS.contains(tokens.get(at).text()) && is(tokens, at + 1, "(");
    }

    private void checkClock(List<DrlToken> tokens, int i) {
        if (!tokens.get(i).isWord()) {
            return;
        }
        String name = tokens.get(i).text();
        boolean isCalled = is(tokens, i + 1, "(") && is(tokens, i - 1, ".");
        boolean isNow = isCalled && (name.equals("now") || CLOCKS.contains(name));
        boolean isClock = name.equals(is(tokens, i - 2, "Calendar") ? "getInstance" : "Clock")
                && (is(tokens, i + 1, ".") || is(tokens, i + 1, "("));
        boolean isMade = CLOCK_TYPES.contains(name) && isNewWithoutArguments(tokens, i);
        if (isNow || isClock || isMade) {
            int first = start(tokens, i);
            String hint = "use today of the fact, or the date of AsOf";
            report(
                    WALL_CLOCK,
                    tokens.get(first).span().to(tokens.get(i).span()),
                    "this reads the clock of the machine",
                    hint);
        }
    }

    private static boolean isNewWithoutArguments(List<DrlToken> tokens, int i) {
        int first = start(tokens, i);
        return is(tokens, first, "new") && is(tokens, i + 1, "(") && is(tokens, i + 2, ")");
    }

    /** The first token of {@code java.time.LocalDate.now}, from its last. */
    private static int start(List<DrlToken> tokens, int last) {
        int first = last;
        while (is(tokens, first - 1, ".") && first >= 2 && tokens.get(first - 2).isWord()) {
            first -= 2;
        }
        return is(tokens, first - 1, "new") ? first - 1 : first;
    }

    private void report(ProblemCode code, Span span, String message, String hint) {
        findings.add(code, file, span, message, hint);
    }

    private static boolean is(List<DrlToken> tokens, int i, String text) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
    }
}
