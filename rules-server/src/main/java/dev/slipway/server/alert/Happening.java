package dev.slipway.server.alert;

import dev.slipway.model.alerts.ToldChange;
import java.util.List;
import java.util.Optional;

/**
 * What a judgement, or somebody, did to an alert: an event before it has its place.
 *
 * @param alert as it is afterwards
 * @param kind as in {@link AlertEventRow}
 * @param change what the judgement changed; empty where somebody did something
 */
public record Happening(AlertRow alert, String kind, String note, Optional<ToldChange> change) {

    public static final String RAISED = "raised";
    public static final String CLEARED = "cleared";
    public static final String SEVERITY = "severity";
    public static final String WAIVED = "waived";

    /** The waiver that covers it ends within a week. */
    public static final String ENDING = "ending";

    public static final String RETURNED = "returned";
    public static final String ACKNOWLEDGED = "acknowledged";
    public static final String ASSIGNED = "assigned";
    public static final String COMMENTED = "commented";

    /** All there are. */
    public static final List<String> KINDS =
            List.of(RAISED, CLEARED, SEVERITY, WAIVED, ENDING, RETURNED, ACKNOWLEDGED, ASSIGNED, COMMENTED);
}
