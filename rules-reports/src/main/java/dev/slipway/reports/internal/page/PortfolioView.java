package dev.slipway.reports.internal.page;

import gg.jte.Content;

/**
 * The part of a page about a portfolio as a whole, before its programmes.
 *
 * @param isShown whether there is a portfolio
 * @param rag its state as a class of style sheets: {@code red}
 * @param verdict in one sentence
 * @param tally programmes in each state
 * @param rows of the table over programmes
 */
public record PortfolioView(boolean isShown, String rag, String verdict, String tally, Content rows) {

    /** Of a page on one programme. */
    public static PortfolioView none() {
        return new PortfolioView(false, "", "", "", output -> {});
    }

    /**
     * A programme in the table.
     *
     * @param anchor of the part of the page on it
     * @param rag its state as a class of style sheets
     * @param mark that shows the state to readers who do not see its colour
     */
    public record Programme(
            String anchor,
            String name,
            String asOf,
            String rag,
            String mark,
            String state,
            String red,
            String amber,
            String info,
            String waived,
            String notEvaluated) {}
}
