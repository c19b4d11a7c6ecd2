package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.ATTRIBUTE;
import static dev.slipway.engine.ProblemCode.EXTENDS;
import static java.util.Map.entry;

import dev.slipway.compiler.drl.DrlAnnotation;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import java.util.List;
import java.util.Map;

/**
 * Refuses attributes: nearly all of them decide by something else than the conditions whether a rule judges, and leave it
 * silent without a word. {@code no-loop} and {@code dialect "java"} change nothing, and may stay.
 */
final class AttributeCheck {

    private static final String GROUP = "rules of a group judge only when somebody calls the group, and nobody does";
    private static final String DAY = "a rule judges by the as-of date, and not on some days of the machine's clock";
    private static final String ORDER = "rules judge in no order, and none may count on another";
    private static final String LEAVE = "leave it out";
    private static final String ASK_DAY = "ask in when whether today of the fact is before or after a day";

    private static final Map<String, List<String>> REFUSED = Map.ofEntries(
            entry("salience", List.of(ORDER, "leave it out; what suppresses a rule stands in its own conditions")),
            entry("agenda-group", List.of(GROUP, LEAVE)),
            entry("ruleflow-group", List.of(GROUP, LEAVE)),
            entry("activation-group", List.of("of such a group one rule judges and silences the others", LEAVE)),
            entry("auto-focus", List.of(GROUP, LEAVE)),
            entry("lock-on-active", List.of("it keeps the rule from judging some facts", LEAVE)),
            entry(
                    "enabled",
                    List.of("a rule that is switched off judges nothing and looks green", "take the rule out")),
            entry("timer", List.of(DAY, LEAVE)),
            entry("duration", List.of(DAY, LEAVE)),
            entry("calendars", List.of(DAY, ASK_DAY)),
            entry("date-effective", List.of(DAY, ASK_DAY)),
            entry("date-expires", List.of(DAY, ASK_DAY)),
            entry("refract", List.of(ORDER, LEAVE)),
            entry("direct", List.of(ORDER, LEAVE)),
            entry("dialect", List.of("consequences are Java, and checked as such", "leave it out")));

    private final FileText file;
    private final ProblemCollector findings;

    AttributeCheck(FileText file, ProblemCollector findings) {
        this.file = file;
        this.findings = findings;
    }

    void check() {
        file.parts().stream().filter(part -> !part.isRule()).forEach(this::checkPart);
        file.rules().stream().filter(rule -> !rule.isQuery()).forEach(this::checkRule);
    }

    /** An attribute at the head of a file holds for all rules of it. */
    private void checkPart(DrlPart part) {
        if (part.keyword().equals("dialect")) {
            check(part.tokens(), 0);
        }
    }

    private void checkRule(WrittenRule rule) {
        List<DrlToken> head = rule.tokens().stream()
                .filter(token -> token.start() >= rule.head().end() && token.end() <= endOfHead(rule))
                .filter(token -> !isOfAnnotation(rule, token))
                .toList();
        for (int i = 0; i < head.size(); i++) {
            check(head, i);
            if (head.get(i).is("extends")) {
                reportExtends(head, i);
            }
        }
    }

    private static int endOfHead(WrittenRule rule) {
        return rule.condition().map(Span::offset).orElse(rule.head().end());
    }

    private static boolean isOfAnnotation(WrittenRule rule, DrlToken token) {
        return rule.annotations().stream().map(DrlAnnotation::span).anyMatch(span -> span.contains(token.span()));
    }

    private void check(List<DrlToken> tokens, int i) {
        int last = i;
        StringBuilder name =
                new StringBuilder(tokens.get(i).isString() ? "" : tokens.get(i).text());
        while (last + 2 < tokens.size()
                && tokens.get(last + 1).is("-")
                && tokens.get(last + 2).isWord()) {
            last += 2;
            name.append('-').append(tokens.get(last).text());
        }
        List<String> refusal = REFUSED.getOrDefault(name.toString(), List.of());
        boolean isJava = name.toString().equals("dialect")
                && last + 1 < tokens.size()
                && tokens.get(last + 1).value().equals("java");
        if (!refusal.isEmpty() && !isJava) {
            Span span = tokens.get(i).span().to(tokens.get(last).span());
            findings.add(ATTRIBUTE, file.file(), span, "no rule has '" + name + "': " + refusal.get(0), refusal.get(1));
        }
    }

    private void reportExtends(List<DrlToken> head, int i) {
        String other = i + 1 < head.size() ? head.get(i + 1).value() : "";
        findings.add(
                EXTENDS,
                file.file(),
                head.get(i).span(),
                "no rule takes the conditions of another: nobody who reads it sees what it asks",
                "repeat the conditions of '" + other + "' here");
    }
}
