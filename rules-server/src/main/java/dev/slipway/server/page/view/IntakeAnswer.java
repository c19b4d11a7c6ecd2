package dev.slipway.server.page.view;

import java.util.List;

/**
 * What came of a file.
 *
 * @param isPreview whether nothing was taken
 */
public record IntakeAnswer(
        boolean isPreview,
        int accepted,
        int unplanned,
        List<Change> changes,
        List<String> problems,
        List<String> notes,
        List<String> unmatched) {

    /** What happened to an alert, or would. */
    public record Change(String kind, String severity, String rule, String title, String subject, String message) {}

    public IntakeAnswer {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        unmatched = List.copyOf(unmatched);
    }
}
