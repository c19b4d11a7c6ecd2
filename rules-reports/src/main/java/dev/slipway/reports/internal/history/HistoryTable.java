package dev.slipway.reports.internal.history;

import static java.util.stream.Collectors.joining;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertChange.Kind;
import dev.slipway.model.alerts.AlertEvent;
import dev.slipway.model.alerts.AlertHistory;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A history for a person at a terminal: the days on which anything changed, and under each what did. */
public final class HistoryTable {

    private static final int INDENT = 2;
    private static final int MOST_CAUSES = 3;

    private final TextPage page;
    private final AlertHistory history;
    private final AlertText texts;
    private final Words words;
    private final int kindWidth;
    private final int severityWidth;
    private final int ruleWidth;

    public HistoryTable(Writer out, ReportOptions options, AlertHistory history) {
        this.page = new TextPage(out, options);
        this.history = history;
        this.words = ReportWords.in(options.language());
        this.texts = new AlertText(history.programme(), words);
        this.kindWidth = 2 + StyledText.widest(List.of(Kind.values()), this::word);
        this.severityWidth = 2 + StyledText.widest(List.of(Severity.values()), this::word);
        this.ruleWidth =
                2 + StyledText.widest(history.events(), event -> event.alert().rule());
    }

    /** Writes it all. */
    public void write() throws IOException {
        page.spread(
                new StyledText(history.programme().name(), Style.BOLD),
                new StyledText(
                        words.text("history.span", Map.of("from", history.from(), "to", history.asOf())), Style.DIM));
        page.rule();
        LocalDate day = LocalDate.MIN;
        for (AlertEvent event : history.events()) {
            if (!event.on().equals(day)) {
                day = event.on();
                page.gap();
                page.text(0, new StyledText(words.date(day), Style.BOLD));
            }
            write(event);
        }
        page.gap();
        page.text(0, StyledText.plain(summary()));
    }

    private void write(AlertEvent event) throws IOException {
        Alert alert = event.alert();
        List<StyledText> lead = List.of(
                StyledText.plain(word(event.kind())).padded(kindWidth),
                new StyledText(word(alert.severity()), Style.of(alert.severity())).padded(severityWidth),
                StyledText.plain(alert.rule()).padded(ruleWidth));
        page.hanging(INDENT, lead, new StyledText(heading(event), Style.BOLD));
        int column = INDENT + kindWidth + severityWidth + ruleWidth;
        if (event.kind() != Kind.CLEARED) {
            page.text(column, StyledText.plain(alert.message()));
        }
        page.text(column, new StyledText(words.text("history.by", Map.of("causes", causes(event))), Style.DIM));
    }

    /** {@code Overdue: Launch, port/launch; was amber S02}. */
    private String heading(AlertEvent event) {
        String heading = texts.heading(event.alert()) + ", " + event.alert().subject();
        String then = event.before().map(before -> then(before, event.alert())).orElse("");
        return then.isEmpty() ? heading : words.text("alert.was", Map.of("heading", heading, "then", then));
    }

    /** What was otherwise: severity, rule or both. */
    private String then(Alert before, Alert now) {
        Stream<String> severity = Stream.of(before.severity())
                .filter(was -> was != now.severity())
                .map(this::word);
        Stream<String> rule = Stream.of(before.rule()).filter(was -> !was.equals(now.rule()));
        return Stream.concat(severity, rule).collect(joining(" "));
    }

    private String causes(AlertEvent event) {
        if (event.causes().isEmpty()) {
            return words.text("history.calendar");
        }
        String named = event.causes().stream()
                .limit(MOST_CAUSES)
                .map(report -> report.provenance().toString())
                .collect(joining(", "));
        int more = event.causes().size() - MOST_CAUSES;
        return more > 0 ? words.text("history.more", Map.of("named", named, "more", more)) : named;
    }

    private String summary() {
        int open = history.since().size();
        return words.text(
                "history.summary",
                Map.of(
                        "raised", count(Kind.RAISED),
                        "changed", count(Kind.CHANGED) + count(Kind.MORE_SEVERE) + count(Kind.LESS_SEVERE),
                        "cleared", count(Kind.CLEARED),
                        "open", open,
                        "asOf", history.asOf(),
                        "from", history.from()));
    }

    private long count(Kind kind) {
        return history.events().stream().filter(event -> event.kind() == kind).count();
    }

    private String word(Kind kind) {
        return words.text("history." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String word(Severity severity) {
        return words.text("severity." + AlertText.word(severity));
    }
}
