package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.engine.ProblemCode;
import java.util.Set;

/**
 * A rule while it is looked at.
 *
 * @param made the names of the types that consequences of the pack make facts of
 * @param queries the names of the queries of its package, which stand where facts do
 */
public record RuleContext(
        WrittenRule rule,
        TypeNames names,
        Set<String> made,
        Set<String> queries,
        Scope scope,
        ProblemCollector findings) {

    public void report(ProblemCode code, Span span, String message, String hint) {
        findings.add(code, rule.file(), span, message, hint);
    }
}
