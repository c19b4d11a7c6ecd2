package dev.slipway.server.page.view;

import dev.slipway.server.alert.AlertRow;
import java.util.List;

/**
 * An alert as a page shows it.
 *
 * @param under those of its entry, which it heads
 */
public record AlertItem(AlertRow row, String title, String message, List<Evidence> evidence, List<AlertItem> under) {

    /** What it rests on: a place, and what that says. */
    public record Evidence(String place, String text) {}

    public AlertItem {
        evidence = List.copyOf(evidence);
        under = List.copyOf(under);
    }

    /** The same at the head of these. */
    public AlertItem over(List<AlertItem> others) {
        return new AlertItem(row, title, message, evidence, others);
    }

    /** Its severity, or that it is waived. */
    public String state() {
        return row.isWaived() ? "waived" : row.severity();
    }
}
