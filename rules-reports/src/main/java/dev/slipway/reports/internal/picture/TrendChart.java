package dev.slipway.reports.internal.picture;

import static java.util.stream.Collectors.groupingBy;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Rag;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.MilestoneStatus;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.facts.measure.Trend;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.reports.internal.say.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The picture of milestone trend analysis for one terminal, independent of the output format: report dates across, the last day
 * of each forecast upwards. On the diagonal report date and forecast are one: there a milestone is reached.
 *
 * @param reports the days across: from the first report to the as-of date, and on to where a trend meets the diagonal,
 *     but never more than as far again
 * @param forecasts the days upwards
 */
public record TrendChart(String terminal, DaysShown reports, DaysShown forecasts, List<Line> lines) {

    /** Forecasts from which on a milestone has a trend to look at. */
    static final int LEAST_FORECASTS = 2;

    /** Lines that can still be distinguished. */
    private static final int MOST_LINES = 8;

    /**
     * How the forecast of one milestone moved.
     *
     * @param letter that marks it in the chart
     * @param forecasts at least two, oldest first
     * @param rag its most severe alert that no waiver covers
     * @param overrun the trend that takes an open milestone past its deadline, where rule T07 says so
     * @param fan what its latest forecast may say on the day of its deadline, where that is known
     */
    public record Line(
            char letter,
            MilestoneId id,
            String name,
            Rag rag,
            DateWindow deadline,
            List<Forecast> forecasts,
            Optional<Trend> overrun,
            Optional<Fan> fan) {

        private Line upTo(LocalDate day) {
            return new Line(letter, id, name, rag, deadline, forecasts, overrun, fan.flatMap(open -> open.upTo(day)));
        }
    }

    /** One for each terminal in which such a milestone has a trend; several where they are too many for one. */
    public static List<TrendChart> of(Assessment assessment, Predicate<MilestoneId> isChosen) {
        Map<String, List<Alert>> alerts = assessment.alerts().stream().collect(groupingBy(Alert::subject));
        Map<MilestoneId, MilestoneOutlook> ahead =
                assessment.outlook().map(ProgrammeOutlook::byMilestone).orElse(Map.of());
        List<TrendChart> charts = new ArrayList<>();
        for (TerminalRag terminal : assessment.terminals()) {
            List<MilestoneStatus> moved = assessment.statuses().stream()
                    .filter(status -> status.terminal().lastingId().equals(terminal.id()))
                    .filter(status -> isChosen.test(status.id()) && hasTrend(status))
                    .toList();
            inPieces(moved, some -> charts.add(of(terminal.name(), assessment.asOf(), lines(some, alerts, ahead))));
        }
        return charts;
    }

    /** The same of what lies ahead, with the fans of open milestones; nothing is judged, so all are grey. */
    public static List<TrendChart> of(ProgrammeOutlook outlook) {
        Map<String, List<MilestoneOutlook>> byTerminal = outlook.milestones().stream()
                .filter(ahead -> hasTrend(ahead.status()))
                .collect(
                        groupingBy(ahead -> ahead.status().terminal().name(), LinkedHashMap::new, Collectors.toList()));
        List<TrendChart> charts = new ArrayList<>();
        byTerminal.forEach(
                (terminal, moved) -> inPieces(moved, some -> charts.add(of(terminal, outlook.asOf(), lines(some)))));
        return charts;
    }

    private static <T> void inPieces(List<T> all, Consumer<List<T>> each) {
        for (int first = 0; first < all.size(); first += MOST_LINES) {
            each.accept(all.subList(first, Math.min(all.size(), first + MOST_LINES)));
        }
    }

    private static List<Line> lines(List<MilestoneOutlook> some) {
        List<Line> lines = new ArrayList<>();
        for (MilestoneOutlook ahead : some) {
            lines.add(line(lines.size(), ahead.status(), Rag.GREY, Optional.empty(), Fan.of(ahead)));
        }
        return lines;
    }

    private static Line line(int number, MilestoneStatus status, Rag rag, Optional<Trend> overrun, Optional<Fan> fan) {
        return new Line(
                (char) ('A' + number),
                status.id(),
                status.milestone().name(),
                rag,
                status.deadline(),
                status.history().forecasts(),
                overrun,
                fan);
    }

    /** Whether enough forecasts were made of a milestone. */
    public static boolean hasTrend(MilestoneStatus status) {
        return status.history().size() >= LEAST_FORECASTS;
    }

    private static List<Line> lines(
            List<MilestoneStatus> statuses, Map<String, List<Alert>> alerts, Map<MilestoneId, MilestoneOutlook> ahead) {
        List<Line> lines = new ArrayList<>();
        for (MilestoneStatus status : statuses) {
            List<Alert> own = alerts.getOrDefault(status.subject(), List.of());
            boolean overruns = own.stream().anyMatch(alert -> alert.rule().equals("T07"));
            lines.add(line(
                    lines.size(),
                    status,
                    Section.mostSevere(own),
                    overruns ? status.trend() : Optional.empty(),
                    Optional.ofNullable(ahead.get(status.id())).flatMap(Fan::of)));
        }
        return lines;
    }

    private static TrendChart of(String terminal, LocalDate asOf, List<Line> lines) {
        List<LocalDate> meetings = lines.stream()
                .flatMap(line -> Stream.concat(
                        line.overrun().flatMap(Trend::meetsDiagonalOn).stream(), line.fan().map(Fan::at).stream()))
                .toList();
        LocalDate first = lines.stream()
                .map(line -> line.forecasts().get(0).reportDate())
                .min(LocalDate::compareTo)
                .orElse(asOf);
        DaysShown widest = new DaysShown(first, asOf.plusDays(new DaysShown(first, asOf).days()));
        DaysShown reports = DaysShown.around(
                asOf,
                Stream.concat(Stream.of(first), meetings.stream().map(widest::nearest))
                        .toList());
        List<Line> cut = lines.stream().map(line -> line.upTo(reports.last())).toList();
        List<LocalDate> heights = Stream.of(
                        cut.stream().flatMap(TrendChart::heights),
                        cut.stream().flatMap(line -> line.fan().stream()).flatMap(Fan::heights),
                        cut.stream()
                                .flatMap(line -> line.overrun().stream())
                                .map(trend -> trend.forecastOn(reports.last())))
                .flatMap(days -> days)
                .toList();
        List<Forecast> latest = lines.get(0).forecasts();
        LocalDate height = latest.get(latest.size() - 1).window().latestKnown();
        return new TrendChart(terminal, reports, DaysShown.around(height, heights), cut);
    }

    private static Stream<LocalDate> heights(Line line) {
        Stream<LocalDate> forecasts =
                line.forecasts().stream().map(forecast -> forecast.window().latestKnown());
        return line.deadline().isKnown()
                ? Stream.concat(forecasts, Stream.of(line.deadline().latestKnown()))
                : forecasts;
    }
}
