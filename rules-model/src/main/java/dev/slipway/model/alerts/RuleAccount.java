package dev.slipway.model.alerts;

import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;

/**
 * What one rule did in an assessment. A rule that examined nothing has passed nothing.
 *
 * @param id the rule's id
 * @param title the rule's name in one or two words
 * @param rationale why the rule matters, in a sentence; empty where nobody says
 * @param source where the rule comes from; empty where nobody says
 * @param examined subjects that it judged
 * @param alerts alerts that it raised: one for each subject that it was true for, and each thing it is about there
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
        RuleOrigin origin)
        implements JsonWritable {

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

    /** As an item of {@code rules} in a report. */
    @Override
    public void writeMembers(JsonWriter json) {
        json.member("id", id);
        json.member("title", title);
        json.member("examined", examined);
        json.member("alerts", alerts);
        json.member("notEvaluated", notEvaluated);
        if (origin != RuleOrigin.STANDARD) {
            json.member("origin", AlertJson.word(origin));
            json.member("reach", AlertJson.word(reach()));
        }
    }

    /** For how many of the subjects that it saw the rule was true. */
    public RuleReach reach() {
        return RuleReach.of(examined, alerts);
    }

    /** What the rule did here and there together. */
    public RuleAccount plus(RuleAccount other) {
        return new RuleAccount(
                id,
                title,
                rationale,
                source,
                examined + other.examined,
                alerts + other.alerts,
                notEvaluated + other.notEvaluated,
                theme,
                origin);
    }
}
