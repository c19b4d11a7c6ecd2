package dev.slipway.workbench.internal;

import dev.slipway.model.base.Problem;
import dev.slipway.model.policy.ThresholdChange;
import dev.slipway.workbench.CataloguedRule;
import dev.slipway.workbench.PolicyExplanation;
import dev.slipway.workbench.PolicyProblem;
import dev.slipway.workbench.PolicyProblem.Kind;
import dev.slipway.workbench.RuleCatalogue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tells where a pack sets a threshold of another, for all rules that read it.
 *
 * @param rules those that judge together
 */
public record ChangeLint(RuleCatalogue rules) {

    private static final int MOST_RULES = 6;

    public PolicyProblem problem(ThresholdChange change) {
        return change.isStandard()
                ? new PolicyProblem(Kind.CHANGED, changed(change))
                : new PolicyProblem(Kind.DISPUTED, disputed(change));
    }

    private Problem changed(ThresholdChange change) {
        String message = "this changes the standard threshold '" + change.key() + "' from "
                + PolicyExplanation.text(change.below().values()) + " to " + PolicyExplanation.text(change.values())
                + readers(change.key());
        return change.place()
                .problem(
                        message,
                        "give your rules a threshold of their own; or leave it, if all are to judge so: reports say it");
    }

    private Problem disputed(ThresholdChange change) {
        String message = "'" + change.key() + "' is " + PolicyExplanation.text(change.values()) + " here and "
                + PolicyExplanation.text(change.below().values()) + " in "
                + change.below().place() + "; this one holds";
        String group = change.key().substring(0, change.key().indexOf('.'));
        return change.place()
                .problem(
                        message,
                        "if they are different things, call one group otherwise: "
                                + ("my" + group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1)));
    }

    /** {@code , for S01, S02 and 4 more too}. */
    private String readers(String key) {
        List<String> readers =
                rules.readersOf(key).stream().map(CataloguedRule::id).sorted().toList();
        if (readers.isEmpty()) {
            return "";
        }
        String named = readers.stream().limit(MOST_RULES).collect(Collectors.joining(", "));
        int more = readers.size() - MOST_RULES;
        return ", for all that read it: " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
