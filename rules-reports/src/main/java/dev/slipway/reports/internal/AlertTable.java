package dev.slipway.reports.internal;

import dev.slipway.model.Alert;
import dev.slipway.model.Assessment;
import dev.slipway.model.Evidence;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** The alerts of one assessment, a block each, their first lines aligned over the whole assessment. */
final class AlertTable {

    private static final int INDENT = 2;
    private static final int SEVERITY_WIDTH = "waived  ".length();
    private static final int BODY_INDENT = INDENT + SEVERITY_WIDTH;

    private final Page page;
    private final AlertText texts;
    private final int ruleWidth;
    private final int daysWidth;

    AlertTable(Page page, Assessment assessment) {
        this.page = page;
        this.texts = new AlertText(assessment);
        this.ruleWidth = column(assessment.alerts(), Alert::rule);
        this.daysWidth = column(assessment.alerts(), AlertText::days);
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
        page.hanging(INDENT, lead(alert), new Span(texts.heading(alert), alert.isWaived() ? Style.DIM : Style.BOLD));
        page.text(BODY_INDENT, new Span(alert.message(), body));
        String waiver = texts.waiver(alert);
        if (!waiver.isEmpty()) {
            page.text(BODY_INDENT, Span.plain(waiver));
        }
        page.text(BODY_INDENT, new Span(AlertText.particulars(alert), body));
        writeEvidence(alert.evidence());
    }

    private List<Span> lead(Alert alert) {
        Span severity = alert.isWaived()
                ? new Span("waived", Style.DIM)
                : new Span(AlertText.word(alert.severity()), Style.of(alert.severity()));
        return List.of(
                severity.padded(SEVERITY_WIDTH),
                Span.plain(alert.rule()).padded(ruleWidth),
                Span.plain(AlertText.days(alert)).padded(daysWidth));
    }

    private void writeEvidence(List<Evidence> evidence) throws IOException {
        int column = evidence.stream()
                .mapToInt(item -> Span.plain(item.where().toString()).width())
                .filter(width -> BODY_INDENT + width + 2 <= page.widestLead())
                .max()
                .orElse(0);
        for (Evidence item : evidence) {
            String place = item.where().toString();
            List<Span> lead =
                    place.isEmpty() ? List.of() : List.of(new Span(place, Style.DIM).padded(column), Span.plain("  "));
            page.hanging(BODY_INDENT, lead, new Span(item.text(), Style.DIM));
        }
    }

    /** Columns for the widest of these texts and the blanks after it; none where all are empty. */
    private static int column(List<Alert> alerts, Function<Alert, String> text) {
        int widest = Span.widest(alerts, text);
        return widest == 0 ? 0 : widest + 2;
    }
}
