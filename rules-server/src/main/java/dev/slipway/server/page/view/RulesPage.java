package dev.slipway.server.page.view;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.policy.ThresholdOrigin;
import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;

/** The rules that judge a programme, and the thresholds in force. */
public record RulesPage(ProgrammeRow programme, List<RuleInfo> rules, List<ThresholdOrigin> thresholds) {

    public RulesPage {
        rules = List.copyOf(rules);
        thresholds = List.copyOf(thresholds);
    }
}
