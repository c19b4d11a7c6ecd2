package dev.slipway.bench.contest;

import dev.slipway.bench.portfolio.ReportedProgramme;
import java.util.List;

/** One way of judging a portfolio that is in memory. Made once, used by one thread. */
public interface Contestant {

    /** Judges as of {@link dev.slipway.bench.portfolio.PortfolioGenerator#AS_OF}, and reports every alert. */
    void judge(List<ReportedProgramme> portfolio, Verdicts verdicts);
}
