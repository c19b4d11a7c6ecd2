package dev.slipway.workbench.test.internal;

import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.facts.Facts;
import dev.slipway.workbench.mutation.internal.MutantCase;
import java.util.List;
import java.util.Set;

/**
 * A case and the rules that it is about.
 *
 * @param file the test file
 * @param rules their ids, those of the DRL file next to it where the case names none
 */
public record SuiteCase(String file, RuleCase testCase, List<String> rules) implements MutantCase {

    public SuiteCase {
        rules = List.copyOf(rules);
    }

    @Override
    public SuiteCase about(String rule) {
        RuleCase narrowed = new RuleCase(
                testCase.name(),
                testCase.line(),
                List.of(rule),
                testCase.asOf(),
                testCase.programme(),
                testCase.updates(),
                testCase.portfolio(),
                testCase.policy(),
                testCase.expected().stream()
                        .filter(expected -> expected.rule().equals(rule))
                        .toList(),
                testCase.notEvaluated().map(gaps -> gaps.stream()
                        .filter(gap -> gap.rule().equals(rule))
                        .toList()));
        return new SuiteCase(file, narrowed, List.of(rule));
    }

    @Override
    public boolean isMetBy(List<Alert> alerts) {
        return new Expectations(testCase, Set.copyOf(rules), List.of(), alerts)
                .failures()
                .isEmpty();
    }

    @Override
    public String where() {
        return file + ":" + testCase.line();
    }

    public Facts facts() {
        return Facts.of(testCase.programme(), testCase.updates(), testCase.asOf(), testCase.policy());
    }
}
