package dev.slipway.reports.internal.picture;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Rag;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.status.State;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.terminal.RagLetters;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import dev.slipway.reports.internal.terminal.TextWidth;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws the dates of a programme for a terminal: a line for each milestone, under one axis. */
public final class TimelinePicture {

    private static final int INDENT = 2;

    private final TextPage page;
    private final Words words;
    private final Assessment assessment;
    private final Timeline timeline;
    private final RagLetters letters;
    private final int nameWidth;
    private final TimeAxis axis;

    public TimelinePicture(Writer out, ReportOptions options, Assessment assessment) {
        this.page = new TextPage(out, options);
        this.words = ReportWords.in(options.language());
        this.assessment = assessment;
        this.timeline = Timeline.of(assessment);
        this.letters = new RagLetters(words);
        int longest = StyledText.widest(timeline.rows().toList(), Timeline.Row::name);
        this.nameWidth = Math.min(Math.max(longest, 1), options.width() / 3);
        this.axis = TimeAxis.over(timeline.range(), options.width() - margin() - TimelineMarks.SIDES);
    }

    /** Writes it all, after an empty line where something comes before it. */
    public void write() throws IOException {
        page.spread(
                new StyledText(assessment.programme().name(), Style.BOLD),
                new StyledText(words.text("picture.asOf", Map.of("day", timeline.asOf())), Style.DIM));
        page.rule();
        for (String line : axis.scale()) {
            page.drawn(List.of(new StyledText(" ".repeat(margin() + 1) + line, Style.DIM)));
        }
        if (timeline.network().isPresent()) {
            Timeline.Row network = timeline.network().get();
            writeHeading(network.rag(), network.name(), TimelineMarks.of(network, axis, timeline.asOf()));
        }
        for (Timeline.Group group : timeline.groups()) {
            write(group);
        }
        page.gap();
        writeNotes();
        page.text(0, new StyledText(words.text("picture.timeline.legend"), Style.DIM));
    }

    private int margin() {
        return INDENT + letters.width() + 1 + nameWidth + 1;
    }

    private void write(Timeline.Group group) throws IOException {
        writeHeading(group.rag(), group.name(), TimelineMarks.asOf(axis, timeline.asOf()));
        for (Timeline.Row row : group.rows()) {
            String name = TextWidth.fitted(VisibleText.of(row.name()), nameWidth);
            String marks = TimelineMarks.of(row, axis, timeline.asOf());
            page.drawn(List.of(
                    StyledText.plain(" ".repeat(INDENT)),
                    letters.of(row.rag()),
                    StyledText.plain(" " + name + " " + marks)));
        }
    }

    private void writeHeading(Rag rag, String name, String marks) throws IOException {
        String heading = TextWidth.fitted(VisibleText.of(name), margin() - letters.width() - 2);
        page.drawn(List.of(letters.of(rag), new StyledText(" " + heading + " ", Style.BOLD), StyledText.plain(marks)));
    }

    private void writeNotes() throws IOException {
        note(
                "picture.timeline.outside",
                Stream.concat(timeline.network().stream(), timeline.rows()).flatMap(this::outside));
        note("picture.timeline.noDeadline", ids(row -> !row.deadline().isKnown()));
        note("picture.timeline.noReport", ids(Timeline.Row::isSilent));
        note("picture.timeline.cancelled", ids(row -> row.isStopped(State.CANCELLED)));
        note("picture.timeline.onHold", ids(row -> row.isStopped(State.ON_HOLD)));
    }

    private void note(String key, Stream<String> subjects) throws IOException {
        String all = subjects.collect(joining(words.text("list.separator")));
        if (!all.isEmpty()) {
            page.text(0, StyledText.plain(words.text(key, Map.of("subjects", all))));
        }
    }

    private Stream<String> ids(Predicate<Timeline.Row> isMeant) {
        return timeline.rows().filter(isMeant).map(Timeline.Row::subject);
    }

    private Stream<String> outside(Timeline.Row row) {
        return Stream.of(
                        outside(row, row.deadline(), "picture.deadline"),
                        outside(row, row.forecast(), "picture.forecast"),
                        outside(row, row.actual(), "picture.actual"))
                .flatMap(text -> text);
    }

    private Stream<String> outside(Timeline.Row row, DateWindow window, String key) {
        return window.isKnown() && !TimelineMarks.isWhole(window, axis)
                ? Stream.of(row.subject() + " " + words.text(key, Map.of("date", window)))
                : Stream.empty();
    }
}
