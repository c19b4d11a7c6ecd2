package dev.slipway.bench.contest;

import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.model.alerts.Alert;
import java.util.List;

/** Slipway as an integrator uses it: whole alerts, and the accounts of each rule. */
public final class SlipwayContestant implements Contestant {

    private final ComplianceEngine engine = EightRules.engine();
    private final boolean isRead;

    /**
     * Judges as an integrator does.
     *
     * @param isRead whether message, values and evidence of every alert are read, and so put into words
     */
    public SlipwayContestant(boolean isRead) {
        this.isRead = isRead;
    }

    @Override
    public void judge(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        for (ReportedProgramme next : portfolio) {
            for (Alert alert : engine.assess(next.programme(), next.updates(), PortfolioGenerator.AS_OF)
                    .alerts()) {
                if (isRead) {
                    requireWords(alert);
                }
                verdicts.alert(alert.rule(), alert.severity(), alert.subject(), alert.about(), alert.days());
            }
        }
    }

    private static void requireWords(Alert alert) {
        if (alert.message().isEmpty()
                || alert.values().isEmpty()
                || alert.evidence().isEmpty()) {
            throw new IllegalStateException(alert.rule() + " says nothing on " + alert.subject());
        }
    }
}
