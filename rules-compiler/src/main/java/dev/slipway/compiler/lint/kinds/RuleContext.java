package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.engine.ProblemCode;
import dev.slipway.model.facts.SubjectKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule while it is looked at.
 *
 * @param made the names of the types that consequences of the pack make facts of
 * @param queries the names of the queries of its package, which stand where facts do
 * @param thresholds the numbers of its policy
 * @param attributes the kinds of attributes that its policy declares, by name; empty where there is no policy to look at
 */
public record RuleContext(
        WrittenRule rule,
        TypeNames names,
        Set<String> made,
        Set<String> queries,
        Scope scope,
        KnownNumbers thresholds,
        Optional<Map<String, String>> attributes,
        ProblemCollector findings) {

    /** The same, which reports to somebody else. */
    public RuleContext reportingTo(ProblemCollector other) {
        return new RuleContext(rule, names, made, queries, scope, thresholds, attributes, other);
    }

    /** What its {@code @on} says that it is on, where that is a population. */
    public Optional<SubjectKind> population() {
        return rule.annotation("on").flatMap(on -> SubjectKind.named(on.value()));
    }

    public void report(ProblemCode code, Span span, String message, String hint) {
        findings.add(code, rule.file(), span, message, hint);
    }
}
