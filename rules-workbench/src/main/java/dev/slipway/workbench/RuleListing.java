package dev.slipway.workbench;

import dev.slipway.workbench.internal.RuleListingJson;
import dev.slipway.workbench.internal.TextTable;
import java.util.List;

/** A list of rules to print. */
public record RuleListing(List<CataloguedRule> rules) {

    public RuleListing {
        rules = List.copyOf(rules);
    }

    /** A table: id, title, what the rule judges, its file, which inputs it needs, which thresholds it reads. */
    public List<String> table() {
        TextTable table = new TextTable("RULE", "TITLE", "ON", "NEEDS", "READS", "FILE");
        for (CataloguedRule rule : rules) {
            table.add(
                    rule.id(),
                    rule.info().title(),
                    rule.info().population().toString(),
                    String.join(", ", rule.info().needs()),
                    String.join(", ", rule.thresholds()),
                    rule.place());
        }
        return table.lines();
    }

    /** {@code {"schema": "slipway/rules/1", "rules": [{"id", "title", "family", "on", "needs", "reads", …}]}}. */
    public String json() {
        return RuleListingJson.write(rules);
    }
}
