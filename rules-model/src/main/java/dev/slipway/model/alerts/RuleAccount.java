package dev.slipway.model.alerts;

/**
 * What one rule did in an assessment. A rule that examined nothing has passed nothing.
 *
 * @param id the rule's id
 * @param title the rule's name in one or two words
 * @param rationale why the rule matters, in a sentence; empty where nobody says
 * @param source where the rule comes from; empty where nobody says
 * @param examined subjects that it judged
 * @param alerts alerts that it raised
 * @param notEvaluated subjects that it should have judged and could not
 * @param theme what the rule is about, as others may be too
 * @param origin whose rule it is
 */
public record RuleAccount(
        String id,
        String title,
        String rationale,
        String source,
        int examined,
        int alerts,
        int notEvaluated,
        String theme,
        RuleOrigin origin) {

    /** Of a standard rule. */
    public RuleAccount(
            String id,
            String title,
            String rationale,
            String source,
            int examined,
            int alerts,
            int notEvaluated,
            String theme) {
        this(id, title, rationale, source, examined, alerts, notEvaluated, theme, RuleOrigin.STANDARD);
    }

    /** Of a rule that shares its theme with no other. */
    public RuleAccount(
            String id, String title, String rationale, String source, int examined, int alerts, int notEvaluated) {
        this(id, title, rationale, source, examined, alerts, notEvaluated, id);
    }
}
