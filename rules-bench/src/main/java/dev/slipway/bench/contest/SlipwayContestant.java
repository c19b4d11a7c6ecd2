package dev.slipway.bench.contest;

import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.Alert;
import java.util.List;

/** Slipway as an integrator uses it: alerts with messages, values and evidence, and the accounts of each rule. */
public final class SlipwayContestant implements Contestant {

    private final ComplianceEngine engine = EightRules.engine();

    @Override
    public void judge(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        for (ReportedProgramme next : portfolio) {
            for (Alert alert : engine.assess(next.programme(), next.updates(), PortfolioGenerator.AS_OF)
                    .alerts()) {
                verdicts.alert(alert.rule(), alert.severity(), alert.subject(), alert.about(), alert.days());
            }
        }
    }
}
