package dev.slipway.server.alert;

import dev.slipway.model.alerts.Waiver;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An alert as it is kept, which outlives its end.
 *
 * @param state {@code open}, {@code acknowledged} or {@code cleared}
 * @param since the as-of day since which it is raised without a break, by what was reported until now: it may lie before the day
 *     on which the server first had it
 * @param episode how often it was raised
 * @param body the object that the last report in JSON had for it, without the days since which it and its entry are raised
 */
public record AlertRow(
        String programmeId,
        String fingerprint,
        String state,
        boolean isWaived,
        boolean isHeadline,
        String ruleId,
        String theme,
        String subject,
        String about,
        String severity,
        String title,
        String body,
        String contentSha256,
        LocalDate since,
        OffsetDateTime raisedAt,
        OffsetDateTime changedAt,
        @Nullable OffsetDateTime clearedAt,
        int episode,
        @Nullable String ackedBy,
        @Nullable String assignee) {

    public static final String OPEN = "open";
    public static final String ACKNOWLEDGED = "acknowledged";
    public static final String CLEARED = "cleared";

    /** The most severe first. */
    public static final List<String> SEVERITIES = List.of("red", "amber", "info");

    /** The same alert, dealt with otherwise. */
    public AlertRow handled(String newState, @Nullable String newAckedBy, @Nullable String newAssignee) {
        return with(newState, changedAt, clearedAt, newAckedBy, newAssignee);
    }

    /** The same after its episode: nobody has acknowledged what is over. */
    AlertRow cleared(OffsetDateTime at) {
        return with(CLEARED, at, at, null, assignee);
    }

    private AlertRow with(
            String newState,
            OffsetDateTime newChangedAt,
            @Nullable OffsetDateTime newClearedAt,
            @Nullable String newAckedBy,
            @Nullable String newAssignee) {
        return new AlertRow(
                programmeId,
                fingerprint,
                newState,
                isWaived,
                isHeadline,
                ruleId,
                theme,
                subject,
                about,
                severity,
                title,
                body,
                contentSha256,
                since,
                raisedAt,
                newChangedAt,
                newClearedAt,
                episode,
                newAckedBy,
                newAssignee);
    }

    public boolean isCleared() {
        return state.equals(CLEARED);
    }

    /** Whether a waiver is for it: by its rule, or by the theme of its rule. */
    public boolean isUnder(Waiver waiver) {
        return waiver.isFor(ruleId, subject) || waiver.isFor(theme, subject);
    }

    /** Where it stands in a list that begins with the most severe. */
    public String cursor() {
        return rank(severity) + "~" + fingerprint + "~" + programmeId;
    }

    /** 0 for red, 1 for amber, 2 for info. */
    public static int rank(String severity) {
        return switch (severity) {
            case "red" -> 0;
            case "amber" -> 1;
            default -> 2;
        };
    }
}
