package dev.slipway.reports.internal.picture;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import dev.slipway.reports.internal.terminal.TextWidth;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Draws how forecasts moved for a terminal: a chart for each site, a letter for each milestone. */
public final class TrendPicture {

    private static final int GUTTER = 10;

    private final TextPage page;
    private final Words words;
    private final Assessment assessment;
    private final Predicate<MilestoneId> isChosen;

    public TrendPicture(Writer out, ReportOptions options, Assessment assessment, Predicate<MilestoneId> isChosen) {
        this.page = new TextPage(out, options);
        this.words = ReportWords.in(options.language());
        this.assessment = assessment;
        this.isChosen = isChosen;
    }

    /** Writes it all. */
    public void write() throws IOException {
        page.spread(
                new StyledText(assessment.programme().name(), Style.BOLD),
                new StyledText(words.text("picture.asOf", Map.of("day", assessment.asOf())), Style.DIM));
        page.rule();
        List<TrendChart> charts = TrendChart.of(assessment, isChosen);
        for (TrendChart chart : charts) {
            page.gap();
            write(chart);
        }
        page.gap();
        writeTooFewForecasts();
        if (!charts.isEmpty()) {
            page.text(0, new StyledText(words.text("picture.trend.legend"), Style.DIM));
        }
    }

    private void write(TrendChart chart) throws IOException {
        page.text(0, new StyledText(chart.terminal(), Style.BOLD));
        TrendHeights heights = TrendHeights.of(chart.forecasts());
        TimeAxis axis = TimeAxis.over(chart.reports(), page.width() - heights.width() - GUTTER);
        TrendMarks marks = TrendMarks.of(chart, axis, assessment.asOf());
        for (int row = 0; row < TrendMarks.ROWS; row++) {
            page.drawn(List.of(
                    new StyledText(TextWidth.padded(heights.name(row), heights.width()), Style.DIM),
                    StyledText.plain(marks.line(row)),
                    new StyledText(marks.deadlines(row), Style.DIM)));
        }
        for (String line : axis.scale()) {
            page.drawn(List.of(new StyledText(" ".repeat(heights.width()) + line, Style.DIM)));
        }
        for (TrendChart.Line line : chart.lines()) {
            page.hanging(2, List.of(new StyledText(line.letter() + " ", Style.BOLD)), StyledText.plain(story(line)));
        }
    }

    /** What the chart shows of one milestone, in words. */
    private String story(TrendChart.Line line) {
        Forecast first = line.forecasts().get(0);
        Forecast last = line.forecasts().get(line.forecasts().size() - 1);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("milestone", line.name());
        values.put("first", first.window());
        values.put("firstReport", first.reportDate());
        values.put("last", last.window());
        values.put("lastReport", last.reportDate());
        values.put("deadline", line.deadline());
        String forecasts = words.text("picture.trend.line", values);
        return line.overrun().isEmpty()
                ? forecasts
                : words.text("picture.trend.both", Map.of("forecasts", forecasts, "more", overrun(line)));
    }

    private String overrun(TrendChart.Line line) {
        return line.overrun()
                .flatMap(trend -> trend.meetsDiagonalOn())
                .map(day -> words.text("picture.trend.meets", Map.of("letter", smallLetter(line), "day", day)))
                .orElseGet(() -> words.text("picture.trend.never", Map.of("letter", smallLetter(line))));
    }

    private static String smallLetter(TrendChart.Line line) {
        return String.valueOf(Character.toLowerCase(line.letter()));
    }

    private void writeTooFewForecasts() throws IOException {
        String tooFew = assessment.statuses().stream()
                .filter(status -> isChosen.test(status.id()) && !TrendChart.hasTrend(status))
                .map(status -> status.subject())
                .collect(joining(words.text("list.separator")));
        if (!tooFew.isEmpty()) {
            page.text(0, StyledText.plain(words.text("picture.trend.tooFew", Map.of("subjects", tooFew))));
        }
    }
}
