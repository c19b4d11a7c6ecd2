package dev.slipway.bench.contest;

import dev.slipway.bench.handwritten.HandAlert;
import dev.slipway.bench.handwritten.HandWrittenRules;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import java.util.List;

/** The limit: the same work written by hand for these rules, with the places of the evidence but no texts. */
public final class HandWrittenContestant implements Contestant {

    @Override
    public void judge(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        for (ReportedProgramme next : portfolio) {
            for (HandAlert alert : HandWrittenRules.judge(next.programme(), next.updates(), PortfolioGenerator.AS_OF)) {
                verdicts.alert(alert.rule(), alert.severity(), alert.subject(), alert.about(), alert.days());
            }
        }
    }
}
