package dev.slipway.reports.internal.page;

import dev.slipway.model.words.Words;
import java.util.List;

/**
 * One programme of a page, or what compares those of a portfolio.
 *
 * @param isOfPortfolio whether its terminals are the programmes of a portfolio
 * @param anchor by which the page links to it
 * @param rag its state as a class of style sheets: {@code red}
 * @param verdict in one sentence
 * @param changes what is new and resolved since an earlier report; none where it was not asked for
 * @param tiles a state for each terminal
 * @param places where its terminals are; empty where none is known
 * @param isCorridor whether a line joins them
 * @param timelinePieces charts that the timeline is cut into
 * @param charts the terminals of the trend charts, one each
 * @param foresight how to read the fans of the trend charts, and how far to trust them; none where there is no fan
 * @param capacityPieces charts that the capacities are cut into
 * @param quality the points of the assessment of each schedule, with their history; none where there is no schedule
 * @param rules that raised its alerts: each with why it matters and where it comes from
 * @param severities those of its alerts, the most severe first
 * @param pictures what the pictures show, as JSON that is safe within a script element
 */
public record ProgrammeView(
        Words words,
        boolean isOfPortfolio,
        String anchor,
        String name,
        String asOf,
        String rag,
        String verdict,
        List<String> changes,
        List<Tile> tiles,
        List<Row> places,
        boolean isCorridor,
        int timelinePieces,
        List<Row> timeline,
        List<String> charts,
        List<Row> trends,
        List<String> foresight,
        int capacityPieces,
        List<Row> capacities,
        List<Row> quality,
        List<SeverityView> severities,
        List<AlertView> alerts,
        List<Row> rules,
        List<Row> gaps,
        String idleRules,
        List<Row> waivers,
        List<Row> inputs,
        String rulesSha256,
        String pictures) {

    /**
     * A terminal and its state.
     *
     * @param mark that shows the state to readers who do not see its colour
     * @param state the most severe state
     * @param more the other states
     * @param hasAlerts that it leads to
     */
    public record Tile(String name, String rag, String mark, String state, String more, boolean hasAlerts) {}

    /**
     * Alerts of one severity.
     *
     * @param word of style sheets: {@code red}
     */
    public record SeverityView(String word, String text, long count) {}

    /** Cells of a row. */
    public record Row(List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A text in which {@code terminal} stands for the programmes of a portfolio too. */
    public String placeText(String terminal, String programme) {
        return words.text(isOfPortfolio ? programme : terminal);
    }

    public ProgrammeView {
        changes = List.copyOf(changes);
        tiles = List.copyOf(tiles);
        places = List.copyOf(places);
        timeline = List.copyOf(timeline);
        charts = List.copyOf(charts);
        trends = List.copyOf(trends);
        foresight = List.copyOf(foresight);
        capacities = List.copyOf(capacities);
        severities = List.copyOf(severities);
        alerts = List.copyOf(alerts);
        rules = List.copyOf(rules);
        gaps = List.copyOf(gaps);
        waivers = List.copyOf(waivers);
        inputs = List.copyOf(inputs);
    }
}
