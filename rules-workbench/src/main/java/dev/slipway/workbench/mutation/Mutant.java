package dev.slipway.workbench.mutation;

import dev.slipway.compiler.drl.Edit;
import dev.slipway.compiler.drl.RuleText;
import dev.slipway.compiler.drl.RuleVariant;
import dev.slipway.compiler.drl.Span;
import java.util.List;

/**
 * A rule changed in one place.
 *
 * @param id the rule's id and a mark that stays the same as long as the changed text does, wherever in the file it is
 * @param site the constraint or consequence that is changed
 * @param edit the change, within the rule
 * @param before the site before the change, in one line
 * @param after the site as it is changed, in one line; empty where it is gone
 */
public record Mutant(String id, RuleText text, Span site, Edit edit, String before, String after) {

    public String rule() {
        return text.rule().id().orElseThrow();
    }

    /** {@code rules/milestones.drl:21}. */
    public String where() {
        return text.where(site);
    }

    /** The rule as it is changed, under the id of the mutant. */
    public RuleVariant variant() {
        return RuleVariant.of(id, text.source(), text.rule(), List.of(edit));
    }
}
