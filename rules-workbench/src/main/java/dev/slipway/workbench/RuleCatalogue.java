package dev.slipway.workbench;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.model.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules as their authors wrote them, in the order of their ids. */
public final class RuleCatalogue {

    private final List<CataloguedRule> rules;
    private final Policy policy;

    private RuleCatalogue(List<CataloguedRule> rules, Policy policy) {
        this.rules = List.copyOf(rules);
        this.policy = policy;
    }

    /**
     * Of what the files of some packs say; nothing of the rules is loaded.
     *
     * @param policy that the packs bring, over the standard one
     * @param packs without mistakes, the later over the earlier: of rules with the same id the last one counts
     */
    public static RuleCatalogue of(Policy policy, List<RuleSources> packs) {
        Map<String, CataloguedRule> rules = new TreeMap<>();
        for (RuleSources pack : packs) {
            for (RuleText text : pack.rules()) {
                CataloguedRule rule = CataloguedRule.of(text.source(), text.rule(), policy.keys());
                rules.put(rule.id(), rule);
            }
        }
        return new RuleCatalogue(List.copyOf(rules.values()), policy);
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
