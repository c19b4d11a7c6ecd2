package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Words;

/** What the part of a report on one assessment is called. */
public final class Heading {

    private Heading() {}

    /** The name of its programme; of a portfolio, that it compares programmes. */
    public static String of(Assessment assessment, Words words) {
        return assessment.isOfPortfolio()
                ? words.text("section.across")
                : assessment.programme().name();
    }
}
