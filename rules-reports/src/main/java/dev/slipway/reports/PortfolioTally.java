package dev.slipway.reports;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.words.Language;
import dev.slipway.reports.internal.say.Totals;
import dev.slipway.reports.internal.say.Verdict;

/**
 * What a portfolio comes to, of which parts may be counted apart and added up: the verdict that a report on all of it ends
 * with. Immutable.
 */
public final class PortfolioTally {

    private final Totals totals;

    private PortfolioTally(Totals totals) {
        this.totals = totals;
    }

    /** Of no programme. */
    public static PortfolioTally none() {
        return new PortfolioTally(Totals.none());
    }

    /** The one whose {@link #numbers} these are. */
    public static PortfolioTally of(long[] numbers) {
        return new PortfolioTally(Totals.of(numbers));
    }

    /** With one programme more. */
    public PortfolioTally plus(Assessment assessment) {
        return new PortfolioTally(totals.plus(assessment));
    }

    /** Both together; no programme may be in both. */
    public PortfolioTally plus(PortfolioTally other) {
        long[] sums = numbers();
        long[] more = other.numbers();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
        return of(sums);
    }

    /** All that it is, as numbers for those who store or send it; those of two tallies may be added up one by one. */
    public long[] numbers() {
        return totals.numbers();
    }

    /** The gravest state of any programme. */
    public Rag rag() {
        return totals.rag();
    }

    /** How many programmes were judged. */
    public int programmes() {
        return totals.programmes();
    }

    /** {@code 12 programmes: 3 red, 4 amber, 4 green, 1 grey}. */
    public String states(Language language) {
        return Verdict.tally(totals, ReportWords.in(language));
    }

    /** The sentence that a report on the portfolio ends with. */
    public String verdict(Language language) {
        return Verdict.on(totals, ReportWords.in(language)).text();
    }
}
