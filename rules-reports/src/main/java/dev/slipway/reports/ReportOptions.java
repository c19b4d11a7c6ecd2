package dev.slipway.reports;

import dev.slipway.model.words.Language;
import java.util.Optional;

/**
 * Options for the look of a report.
 *
 * @param colour whether the table may use ANSI colours; they only ever repeat what the words say
 * @param width columns of the table, at least {@link #LEAST_WIDTH}
 * @param portfolio whether it is a report on a portfolio, even of one programme or none, rather than on one programme
 * @param against the earlier report that it is compared with
 * @param verbose whether the table lists what could not be judged rule by rule
 * @param language that it is written in; the assessment brings its own texts, which an engine made in some language
 */
public record ReportOptions(
        boolean colour,
        int width,
        boolean portfolio,
        Optional<PreviousReport> against,
        Language language,
        boolean verbose) {

    /** The width of a table where nobody says otherwise. */
    public static final int USUAL_WIDTH = 100;

    /** The narrowest a table can be. */
    public static final int LEAST_WIDTH = 40;

    public ReportOptions {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("a table needs at least " + LEAST_WIDTH + " columns, not " + width);
        }
    }

    /** In English, without an earlier report. */
    public ReportOptions(boolean colour, int width, boolean portfolio) {
        this(colour, width, portfolio, Optional.empty(), Language.ENGLISH, false);
    }

    /** Without the details that only some ask for. */
    public ReportOptions(
            boolean colour, int width, boolean portfolio, Optional<PreviousReport> against, Language language) {
        this(colour, width, portfolio, against, language, false);
    }

    /** One programme, without colour, in the usual width. */
    public static ReportOptions plain() {
        return new ReportOptions(false, USUAL_WIDTH, false);
    }

    /** The same, for a portfolio. */
    public ReportOptions forPortfolio() {
        return new ReportOptions(colour, width, true, against, language, verbose);
    }

    /** The same, compared with an earlier report. */
    public ReportOptions comparedWith(PreviousReport previous) {
        return new ReportOptions(colour, width, portfolio, Optional.of(previous), language, verbose);
    }

    /** The same, for a file. */
    public ReportOptions withoutColour() {
        return new ReportOptions(false, width, portfolio, against, language, verbose);
    }

    /** The same, in another language. */
    public ReportOptions in(Language other) {
        return new ReportOptions(colour, width, portfolio, against, other, verbose);
    }
}
