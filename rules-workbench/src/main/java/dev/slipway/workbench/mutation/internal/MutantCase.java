package dev.slipway.workbench.mutation.internal;

import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import java.util.List;

/** A case of the tests as mutants are tried on it, whatever it was read from. */
public interface MutantCase {

    /** What is judged, and what is expected of it. */
    RuleCase testCase();

    /** The ids of the rules that it is about. */
    List<String> rules();

    /** The same case, about one of its rules. */
    MutantCase about(String rule);

    /** Whether these alerts of its rules are what it expects. */
    boolean isMetBy(List<Alert> alerts);

    /** {@code rules/milestones.test.yaml:12}. */
    String where();
}
