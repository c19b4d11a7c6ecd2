package dev.slipway.reports.internal.foresight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.outlook.DatedSpread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An outlook for a person at a terminal: each open milestone with its picture, and how far all of it is to be trusted. */
public final class OutlookTable {

    private static final int INDENT = 4;

    private final TextPage page;
    private final ProgrammeOutlook outlook;
    private final Words words;

    public OutlookTable(Writer out, ReportOptions options, ProgrammeOutlook outlook) {
        this.page = new TextPage(out, options);
        this.outlook = outlook;
        this.words = ReportWords.in(options.language());
    }

    /** Writes it all. */
    public void write() throws IOException {
        page.spread(
                new StyledText(outlook.programme().name(), Style.BOLD),
                new StyledText(words.text("ahead.asOf", Map.of("day", outlook.asOf())), Style.DIM));
        page.rule();
        page.text(0, StyledText.plain(new TrustText(words).comparedWith(outlook)));
        FanPicture picture = FanPicture.of(outlook, page.width() - INDENT);
        for (MilestoneOutlook milestone : outlook.milestones()) {
            page.gap();
            write(milestone, picture);
        }
        if (picture.isDrawn()) {
            page.gap();
            page.text(0, new StyledText(words.text("ahead.legend"), Style.DIM));
        }
        page.gap();
        TrustText trust = new TrustText(words);
        for (String line : joined(trust.unanswered(outlook), trust.of(outlook))) {
            page.text(0, StyledText.plain(line));
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private void write(MilestoneOutlook ahead, FanPicture picture) throws IOException {
        page.text(
                0,
                new StyledText(
                        ahead.status().terminal().name() + ": "
                                + ahead.status().milestone().name(),
                        Style.BOLD));
        page.text(INDENT, StyledText.plain(dates(ahead)));
        if (ahead.from().isPresent()) {
            page.text(INDENT, StyledText.plain(why(ahead, ahead.from().get())));
        }
        if (ahead.atDeadline().isPresent()) {
            page.drawn(List.of(StyledText.plain(" ".repeat(INDENT)), new StyledText(picture.line(ahead), Style.CYAN)));
        }
        for (DatedSpread dated : ahead.at()) {
            page.text(INDENT, StyledText.plain(words.text("ahead.at", spread(dated))));
        }
    }

    private String dates(MilestoneOutlook ahead) {
        String deadline =
                words.text("ahead.deadline", Map.of("date", ahead.status().deadline()));
        String forecast = ahead.from()
                .map(from -> words.text("ahead.forecast", Map.of("date", from.expected(), "on", from.reported())))
                .orElseGet(() -> words.text("ahead.noForecast"));
        String spread = ahead.atDeadline()
                .map(dated -> "; " + words.text("ahead.spread", spread(dated)))
                .orElse("");
        return (ahead.status().deadline().isKnown() ? deadline + "; " : "") + forecast + spread;
    }

    private static Map<String, Object> spread(DatedSpread dated) {
        return Map.of(
                "day", dated.at(),
                "p10", dated.spread().p10(),
                "p50", dated.spread().p50(),
                "p80", dated.spread().p80(),
                "p90", dated.spread().p90());
    }

    private String why(MilestoneOutlook ahead, ForecastPoint from) {
        if (ahead.chance().isEmpty()) {
            return words.text(isDeadlineAhead(ahead, from) ? "ahead.noRecord" : "ahead.noChance");
        }
        Map<String, Object> values = Map.of(
                "chance", ahead.chance().getAsDouble(),
                "comparable", Math.max(1, Math.round(ahead.comparable())),
                "days",
                        ahead.atDeadline()
                                .map(dated -> DAYS.between(
                                        from.expected(), dated.spread().p50()))
                                .orElse(0L));
        return words.text("ahead.chance", values)
                + (ahead.atDeadline().isPresent() ? " " + words.text("ahead.why", values) : "");
    }

    private static boolean isDeadlineAhead(MilestoneOutlook ahead, ForecastPoint from) {
        return ahead.status().deadline().hasEnd()
                && ahead.status().deadline().end().isAfter(from.reported());
    }
}
