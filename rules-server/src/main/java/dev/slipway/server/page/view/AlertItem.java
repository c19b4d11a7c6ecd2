package dev.slipway.server.page.view;

import dev.slipway.server.alert.AlertRow;
import java.util.List;

/** An alert as a page shows it. */
public record AlertItem(AlertRow row, String title, String message, List<Evidence> evidence) {

    /** What it rests on: a place, and what that says. */
    public record Evidence(String place, String text) {}

    public AlertItem {
        evidence = List.copyOf(evidence);
    }

    /** Its severity, or that it is waived. */
    public String state() {
        return row.isWaived() ? "waived" : row.severity();
    }
}
