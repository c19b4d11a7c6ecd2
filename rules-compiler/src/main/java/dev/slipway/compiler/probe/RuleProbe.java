package dev.slipway.compiler.probe;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleMatch;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.ProgrammeSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the conditions of rules step by step. Drools itself judges each step: beside every rule stand rules that ask
 * for its first constraint, its first two, and so on.
 */
public final class RuleProbe {

    private final RuleSources sources;
    private final Map<String, List<ProbeStep>> stepsByRule = new HashMap<>();
    private final Map<String, ProbeStep> stepsByProbe = new LinkedHashMap<>();
    private final ComplianceEngine probes;

    private RuleProbe(RuleSources sources, Collection<String> rules) {
        this.sources = sources;
        for (String rule : rules) {
            stepsByRule.put(rule, steps(rule));
            steps(rule).forEach(step -> stepsByProbe.put(ProbeSteps.id(step), step));
        }
        RuleSources variants = sources.withVariants(
                stepsByProbe.values().stream().map(ProbeSteps::probe).toList());
        probes = ComplianceEngine.only(VariantPack.of(variants));
    }

    /**
     * Probes for some rules of a pack.
     *
     * @param rules their ids; one that the pack does not have has no steps
     * @throws RuleException if the pack cannot be compiled
     */
    public static RuleProbe of(RuleSources sources, Collection<String> rules) {
        return new RuleProbe(sources, rules);
    }

    /** The steps of a rule's condition, in their order; none where the pack does not have the rule. */
    public List<ProbeStep> steps(String rule) {
        return Optional.ofNullable(stepsByRule.get(rule))
                .or(() -> sources.rule(rule).map(ProbeSteps::of))
                .orElse(List.of());
    }

    /**
     * How far the conditions of the probed rules get on these facts: for every step, what meets the condition up to there.
     *
     * @throws RuleFailedException if a rule exceeds the usual limits or fails
     */
    public List<PartialMatch> matches(Facts facts) {
        List<PartialMatch> matches = new ArrayList<>();
        probes.follow(facts, match -> isToGoOn(match, matches));
        return matches;
    }

    /** The same on programmes of a portfolio. */
    public List<PartialMatch> matches(List<ProgrammeSummary> programmes, LocalDate asOf) {
        List<PartialMatch> matches = new ArrayList<>();
        probes.follow(programmes, asOf, match -> isToGoOn(match, matches));
        return matches;
    }

    private boolean isToGoOn(RuleMatch match, List<PartialMatch> matches) {
        return Optional.ofNullable(stepsByProbe.get(match.rule()))
                .map(step -> matches.add(new PartialMatch(step, match.facts(), match.values())))
                .isEmpty();
    }
}
