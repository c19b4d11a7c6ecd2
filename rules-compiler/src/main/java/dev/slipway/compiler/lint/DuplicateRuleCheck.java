package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.TWIN;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells which rules have the condition and the consequence of another. */
final class DuplicateRuleCheck {

    private final ProblemCollector findings;
    private final Map<String, WrittenRule> rulesByCode = new HashMap<>();

    DuplicateRuleCheck(ProblemCollector findings) {
        this.findings = findings;
    }

    void check(WrittenRule rule) {
        Optional<String> code =
                rule.condition().flatMap(when -> rule.consequence().map(then -> code(rule, when, then)));
        if (code.isEmpty()) {
            return;
        }
        WrittenRule earlier = rulesByCode.putIfAbsent(code.get(), rule);
        if (earlier != null) {
            String message =
                    "rule '" + rule.name() + "' has the condition and the consequence of '" + earlier.name() + "'";
            findings.add(TWIN, rule.file(), rule.head(), message, "leave one of them out, or tell what differs");
        }
    }

    /** Its code in one spelling, whatever its author calls things. */
    private static String code(WrittenRule rule, Span when, Span then) {
        Map<String, String> names = new HashMap<>();
        StringBuilder code = new StringBuilder();
        for (Span part : java.util.List.of(when, then)) {
            for (DrlToken token : Tokenizer.within(rule.file().text(), part.offset(), part.end())) {
                boolean isBound = token.isWord() && token.text().startsWith("$");
                code.append(isBound ? names.computeIfAbsent(token.text(), name -> "$" + names.size()) : token.text())
                        .append(' ');
            }
            code.append('\n');
        }
        return code.toString();
    }
}
