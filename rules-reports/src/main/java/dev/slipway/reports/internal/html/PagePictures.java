package dev.slipway.reports.internal.html;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.foresight.TrustText;
import dev.slipway.reports.internal.page.ProgrammeView.Row;
import dev.slipway.reports.internal.picture.Timeline;
import dev.slipway.reports.internal.picture.TrendChart;
import dev.slipway.reports.internal.say.AlertText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pictures of a page, each as data to draw and as a table that says the same. */
final class PagePictures {

    /** Places that a line still joins to something that can be followed. */
    private static final int MOST_ON_A_LINE = 30;

    private final Assessment assessment;
    private final Words words;
    private final Timeline timeline;
    private final TimelineJson timelineJson;
    private final List<TrendChart> trends;
    private final List<CapacityBars> capacities;
    private final CapacityJson capacityJson;
    private final List<Terminal> places;

    PagePictures(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.timeline = Timeline.of(assessment);
        this.timelineJson = new TimelineJson(timeline, words);
        this.trends = TrendChart.of(assessment, id -> true);
        this.capacities = CapacityBars.of(assessment, words);
        this.capacityJson = new CapacityJson(capacities, words);
        this.places = placesOf(assessment);
    }

    /** Terminals whose place is known, from east to west: the way that freight of a corridor takes. */
    List<Terminal> places() {
        return places;
    }

    /** Whether the places are joined by a line. */
    boolean isCorridor() {
        return places.size() > 1 && places.size() <= MOST_ON_A_LINE;
    }

    /** Charts that the timeline is cut into. */
    int timelinePieces() {
        return timelineJson.pieces();
    }

    /** Charts that the capacities are cut into. */
    int capacityPieces() {
        return capacityJson.pieces();
    }

    private static List<Terminal> placesOf(Assessment assessment) {
        return assessment.programme().terminals().stream()
                .filter(terminal -> terminal.location().isPresent())
                .sorted(Comparator.comparingDouble(PagePictures::longitude).reversed())
                .toList();
    }

    private static double longitude(Terminal terminal) {
        return terminal.location().orElseThrow().longitude();
    }

    List<Row> timelineRows() {
        List<Row> rows = new ArrayList<>();
        timeline.network().ifPresent(row -> rows.add(row(words.text("section.programme"), row)));
        timeline.groups().forEach(group -> group.rows().forEach(row -> rows.add(row(group.name(), row))));
        return rows;
    }

    private Row row(String terminal, Timeline.Row row) {
        return PageContent.row(
                terminal,
                row.name(),
                date(row.deadline()),
                date(row.forecast()),
                date(row.actual()),
                words.text("rag." + AlertText.word(row.rag())));
    }

    private String date(DateWindow date) {
        return date.isKnown() ? words.date(date) : "";
    }

    /** The terminal of each trend chart. */
    List<String> charts() {
        return trends.stream().map(chart -> VisibleText.of(chart.terminal())).toList();
    }

    List<Row> trendRows() {
        return trends.stream()
                .flatMap(chart -> chart.lines().stream().flatMap(line -> rows(chart, line)))
                .toList();
    }

    private Stream<Row> rows(TrendChart chart, TrendChart.Line line) {
        Stream<Row> forecasts = line.forecasts().stream()
                .map(forecast -> PageContent.row(
                        chart.terminal(),
                        line.name(),
                        words.date(forecast.reportDate()),
                        words.date(forecast.window())));
        return Stream.concat(
                forecasts,
                line.fan().stream()
                        .map(fan -> PageContent.row(
                                chart.terminal(), line.name(), words.date(fan.at()), spread(fan.spread()))));
    }

    private String spread(Spread spread) {
        return words.text(
                "html.trend.spread",
                Map.of("p10", spread.p10(), "p50", spread.p50(), "p80", spread.p80(), "p90", spread.p90()));
    }

    /** How to read the fans, and how far the same method is to be trusted; nothing where no fan is drawn. */
    List<String> foresight() {
        boolean hasFan = trends.stream()
                .flatMap(chart -> chart.lines().stream())
                .anyMatch(line -> line.fan().isPresent());
        if (!hasFan) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(words.text("html.trend.fan")));
        assessment.outlook().ifPresent(ahead -> lines.addAll(new TrustText(words).of(ahead)));
        return lines;
    }

    List<Row> capacityRows() {
        return capacities.stream().map(CapacityBars::row).toList();
    }

    /** What is drawn. */
    String json() {
        return new PictureJson(assessment.asOf(), words)
                .of(
                        new MapJson(assessment, words, places, isCorridor())::write,
                        json -> PictureJson.range(json, "range", timeline.range()),
                        timelineJson::write,
                        new TrendJson(trends, words)::write,
                        capacityJson::write);
    }
}
