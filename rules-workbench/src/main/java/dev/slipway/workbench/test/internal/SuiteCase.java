package dev.slipway.workbench.test.internal;

import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.Facts;
import java.util.List;

/**
 * A case and the rules that it is about.
 *
 * @param file the test file
 * @param rules their ids, those of the DRL file beside it where the case names none
 */
public record SuiteCase(String file, RuleCase testCase, List<String> rules) {

    public SuiteCase {
        rules = List.copyOf(rules);
    }

    public Facts facts() {
        return Facts.of(testCase.programme(), testCase.updates(), testCase.asOf(), testCase.policy());
    }
}
