package dev.slipway.reports.internal.table;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.words.Words;
import dev.slipway.reports.internal.say.AlertText;
import dev.slipway.reports.internal.terminal.Style;
import dev.slipway.reports.internal.terminal.StyledText;
import dev.slipway.reports.internal.terminal.TextPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The alerts of one assessment, a block each, their first lines aligned over the whole assessment. */
final class AlertBlocks {

    private static final int INDENT = 2;
    private static final int MOST_EVIDENCE = 20;

    private final TextPage page;
    private final AlertText texts;
    private final Words words;
    private final int severityWidth;
    private final int bodyIndent;
    private final int ruleWidth;
    private final int daysWidth;

    AlertBlocks(TextPage page, Assessment assessment, Words words) {
        this.page = page;
        this.words = words;
        this.severityWidth = 2
                + StyledText.widest(
                        List.of("red", "amber", "info", "waived"), severity -> words.text("severity." + severity));
        this.bodyIndent = INDENT + severityWidth;
        this.texts = new AlertText(assessment, words);
        this.ruleWidth = column(assessment.headlines(), Alert::rule);
        this.daysWidth = column(assessment.headlines(), texts::days);
    }

    void write(List<Alert> alerts) throws IOException {
        for (int i = 0; i < alerts.size(); i++) {
            if (i > 0) {
                page.gap();
            }
            write(alerts.get(i));
        }
    }

    private void write(Alert alert) throws IOException {
        Style body = alert.isWaived() ? Style.DIM : Style.PLAIN;
        page.hanging(
                INDENT, lead(alert), new StyledText(texts.heading(alert), alert.isWaived() ? Style.DIM : Style.BOLD));
        page.text(bodyIndent, new StyledText(alert.message(), body));
        String waiver = texts.waiver(alert);
        if (!waiver.isEmpty()) {
            page.text(bodyIndent, StyledText.plain(waiver));
        }
        String also = texts.also(alert);
        if (!also.isEmpty()) {
            page.text(bodyIndent, new StyledText(also, body));
        }
        page.text(bodyIndent, new StyledText(texts.particulars(alert), body));
        List<Evidence> evidence = alert.evidence();
        writeEvidence(evidence.subList(0, Math.min(evidence.size(), MOST_EVIDENCE)));
        if (evidence.size() > MOST_EVIDENCE) {
            String more = words.text("evidence.more", Map.of("count", evidence.size() - MOST_EVIDENCE));
            page.text(bodyIndent, new StyledText(more, Style.DIM));
        }
    }

    private List<StyledText> lead(Alert alert) {
        StyledText severity = alert.isWaived()
                ? new StyledText(words.text("severity.waived"), Style.DIM)
                : new StyledText(
                        words.text("severity." + AlertText.word(alert.severity())), Style.of(alert.severity()));
        return List.of(
                severity.padded(severityWidth),
                StyledText.plain(alert.rule()).padded(ruleWidth),
                StyledText.plain(texts.days(alert)).padded(daysWidth));
    }

    private void writeEvidence(List<Evidence> evidence) throws IOException {
        int column = evidence.stream()
                .mapToInt(item -> StyledText.plain(item.where().toString()).width())
                .filter(width -> bodyIndent + width + 2 <= page.widestLead())
                .max()
                .orElse(0);
        for (Evidence item : evidence) {
            String place = item.where().toString();
            List<StyledText> lead = place.isEmpty()
                    ? List.of()
                    : List.of(new StyledText(place, Style.DIM).padded(column), StyledText.plain("  "));
            page.hanging(bodyIndent, lead, new StyledText(item.text(), Style.DIM));
        }
    }

    /** Columns for the widest of these texts and the blanks after it; none where all are empty. */
    private static int column(List<Alert> alerts, Function<Alert, String> text) {
        int widest = StyledText.widest(alerts, text);
        return widest == 0 ? 0 : widest + 2;
    }
}
