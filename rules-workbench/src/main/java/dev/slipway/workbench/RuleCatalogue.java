package dev.slipway.workbench;

import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.policy.Policy;
import dev.slipway.workbench.internal.ThresholdReads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of an engine as their authors wrote them, in the order of their ids. */
public final class RuleCatalogue {

    private final List<CataloguedRule> rules;
    private final Policy policy;

    private RuleCatalogue(List<CataloguedRule> rules, Policy policy) {
        this.rules = List.copyOf(rules);
        this.policy = policy;
    }

    /**
     * Reads the files of the rules that an engine judges by.
     *
     * @param packs the files of those the engine was made of, in that order; the standard rules are known
     */
    public static RuleCatalogue of(ComplianceEngine engine, List<RuleSources> packs) {
        List<DrlSource> sources = new ArrayList<>(RuleSources.standard().files());
        packs.forEach(pack -> sources.addAll(pack.files()));
        List<CataloguedRule> rules = new ArrayList<>();
        for (RuleInfo info : engine.rules()) {
            last(info.id(), sources).ifPresent(source -> rules.add(entry(info, source, engine.policy())));
        }
        return new RuleCatalogue(rules, engine.policy());
    }

    private static Optional<DrlSource> last(String id, List<DrlSource> sources) {
        return sources.stream().filter(source -> source.rule(id).isPresent()).reduce((earlier, later) -> later);
    }

    private static CataloguedRule entry(RuleInfo info, DrlSource source, Policy policy) {
        DrlRule rule = source.rule(info.id()).orElseThrow();
        return new CataloguedRule(info, source, rule, ThresholdReads.of(info, source, rule, policy.keys()));
    }

    public List<CataloguedRule> rules() {
        return rules;
    }

    /** The policy that the packs bring. */
    public Policy policy() {
        return policy;
    }

    /** The rules that read a threshold. */
    public List<CataloguedRule> readersOf(String key) {
        return rules.stream().filter(rule -> rule.thresholds().contains(key)).toList();
    }

    /** The rules that fit a filter. */
    public List<CataloguedRule> select(RuleFilter filter) {
        return rules.stream().filter(filter::fits).toList();
    }
}
