package dev.slipway.workbench;

import dev.slipway.engine.ComplianceEngine;
import java.util.List;

/** The standard rules, read once for all tests. */
final class StandardCatalogue {

    static final RuleCatalogue RULES = RuleCatalogue.of(ComplianceEngine.standard(), List.of());

    private StandardCatalogue() {}

    static CataloguedRule rule(String id) {
        return RULES.select(RuleFilter.all().withId(id)).get(0);
    }
}
