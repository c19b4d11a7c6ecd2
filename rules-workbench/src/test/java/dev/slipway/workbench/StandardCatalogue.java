package dev.slipway.workbench;

import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.RulePack;
import dev.slipway.model.policy.Policy;
import java.util.List;

/** The standard rules, read once for all tests. */
final class StandardCatalogue {

    static final RuleCatalogue RULES =
            RuleCatalogue.of(RulePack.standard().extend(Policy.empty()), List.of(RuleSources.standard()));

    private StandardCatalogue() {}

    static CataloguedRule rule(String id) {
        return RULES.select(RuleFilter.all().withId(id)).get(0);
    }
}
