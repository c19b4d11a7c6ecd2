package dev.slipway.reports.internal.html;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.foresight.TrustText;
import dev.slipway.reports.internal.page.OutlookView;
import dev.slipway.reports.internal.page.PageFrame;
import dev.slipway.reports.internal.page.PageScripts;
import dev.slipway.reports.internal.page.ProgrammeView.Row;
import dev.slipway.reports.internal.picture.TrendChart;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies ahead of a programme, as a page that needs nothing but itself: forecasts with their fans, and a table. */
public final class OutlookHtml {

    private static final List<String> NO_SPREAD = List.of("", "", "", "");

    private final Writer out;
    private final Words words;

    public OutlookHtml(Writer out, ReportOptions options) {
        this.out = out;
        this.words = ReportWords.in(options.language());
    }

    /** Writes it all. */
    public void write(ProgrammeOutlook outlook) {
        PageScripts scripts = new PageScripts(PageResource.charts(), "", PageResource.script());
        String title = VisibleText.of(outlook.programme().name());
        PageFrame frame = new PageFrame(words, title, HtmlLayout.policy(scripts), PageResource.style());
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "forecast.jte",
                        Map.of("frame", frame, "view", view(outlook), "scripts", scripts),
                        new WriterOutput(out));
    }

    private OutlookView view(ProgrammeOutlook outlook) {
        List<TrendChart> charts = TrendChart.of(outlook);
        TrustText trust = new TrustText(words);
        return new OutlookView(
                VisibleText.of(outlook.programme().name()),
                words.date(outlook.asOf()),
                trust.comparedWith(outlook),
                charts.stream().map(chart -> VisibleText.of(chart.terminal())).toList(),
                Stream.concat(trust.unanswered(outlook).stream(), trust.of(outlook).stream())
                        .map(VisibleText::of)
                        .toList(),
                outlook.milestones().stream().map(this::row).toList(),
                outlook.milestones().stream()
                        .flatMap(ahead -> ahead.at().stream()
                                .map(dated -> named(ahead, List.of(words.date(dated.at())), spread(dated.spread()))))
                        .toList(),
                new PictureJson(outlook.asOf(), words).of(new TrendJson(charts, words)::write));
    }

    private Row row(MilestoneOutlook ahead) {
        DateWindow deadline = ahead.status().deadline();
        List<String> dates = List.of(
                deadline.isKnown() ? words.date(deadline) : "",
                ahead.from().map(from -> words.date(from.expected())).orElse(""),
                ahead.from().map(from -> words.date(from.reported())).orElse(""));
        List<String> chance = List.of(
                ahead.chance().isPresent()
                        ? words.text(
                                "html.trend.chance",
                                Map.of("chance", ahead.chance().getAsDouble()))
                        : "",
                ahead.chance().isPresent() ? words.number((double) Math.round(ahead.comparable())) : "");
        Optional<List<String>> spread = ahead.atDeadline().map(dated -> spread(dated.spread()));
        return named(ahead, dates, spread.orElse(NO_SPREAD), chance);
    }

    @SafeVarargs
    private static Row named(MilestoneOutlook ahead, List<String>... cells) {
        List<String> row = new ArrayList<>(List.of(
                ahead.status().terminal().name(), ahead.status().milestone().name()));
        for (List<String> each : cells) {
            row.addAll(each);
        }
        return PageContent.row(row.toArray(String[]::new));
    }

    private List<String> spread(Spread spread) {
        return List.of(
                words.date(spread.p10()), words.date(spread.p50()), words.date(spread.p80()), words.date(spread.p90()));
    }
}
