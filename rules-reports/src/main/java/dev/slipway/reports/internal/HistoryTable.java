package dev.slipway.reports.internal;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.Alert;
import dev.slipway.model.AlertEvent;
import dev.slipway.model.AlertEvent.Kind;
import dev.slipway.model.AlertHistory;
import dev.slipway.reports.ReportOptions;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A history for a person at a terminal: the days on which anything changed, and under each what did. */
public final class HistoryTable {

    private static final int INDENT = 2;
    private static final int KIND_WIDTH = "changed  ".length();
    private static final int SEVERITY_WIDTH = "amber  ".length();
    private static final int MOST_CAUSES = 3;

    private final Page page;
    private final AlertHistory history;
    private final AlertText texts;
    private final int ruleWidth;

    public HistoryTable(Writer out, ReportOptions options, AlertHistory history) {
        this.page = new Page(out, options);
        this.history = history;
        this.texts = new AlertText(history.programme());
        this.ruleWidth =
                2 + Span.widest(history.events(), event -> event.alert().rule());
    }

    /** Writes it all. */
    public void write() throws IOException {
        page.spread(
                new Span(history.programme().name(), Style.BOLD),
                new Span(history.from() + " to " + history.asOf(), Style.DIM));
        page.rule();
        LocalDate day = LocalDate.MIN;
        for (AlertEvent event : history.events()) {
            if (!event.on().equals(day)) {
                day = event.on();
                page.gap();
                page.text(0, new Span(day.toString(), Style.BOLD));
            }
            write(event);
        }
        page.gap();
        page.text(0, Span.plain(summary()));
    }

    private void write(AlertEvent event) throws IOException {
        Alert alert = event.alert();
        List<Span> lead = List.of(
                Span.plain(word(event.kind())).padded(KIND_WIDTH),
                new Span(AlertText.word(alert.severity()), Style.of(alert.severity())).padded(SEVERITY_WIDTH),
                Span.plain(alert.rule()).padded(ruleWidth));
        page.hanging(INDENT, lead, new Span(heading(event), Style.BOLD));
        int column = INDENT + KIND_WIDTH + SEVERITY_WIDTH + ruleWidth;
        if (event.kind() != Kind.CLEARED) {
            page.text(column, Span.plain(alert.message()));
        }
        page.text(column, new Span("by " + causes(event), Style.DIM));
    }

    /** {@code Overdue: Launch, port/launch; was amber}. */
    private String heading(AlertEvent event) {
        String heading = texts.heading(event.alert()) + ", " + event.alert().subject();
        return event.before()
                .filter(before -> before.severity() != event.alert().severity())
                .map(before -> heading + "; was " + AlertText.word(before.severity()))
                .orElse(heading);
    }

    private static String causes(AlertEvent event) {
        if (event.causes().isEmpty()) {
            return "the calendar";
        }
        String named = event.causes().stream()
                .limit(MOST_CAUSES)
                .map(report -> report.provenance().toString())
                .collect(joining(", "));
        int more = event.causes().size() - MOST_CAUSES;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    private String summary() {
        int standing = history.since().size();
        return count(Kind.RAISED) + " raised, " + count(Kind.CHANGED) + " changed, " + count(Kind.CLEARED)
                + " cleared; " + standing + (standing == 1 ? " stands" : " stand") + " as of " + history.asOf()
                + ". What stood on " + history.from() + ", the first day known, counts as raised on it.";
    }

    private long count(Kind kind) {
        return history.events().stream().filter(event -> event.kind() == kind).count();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
