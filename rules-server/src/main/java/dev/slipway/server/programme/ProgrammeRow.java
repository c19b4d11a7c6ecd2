package dev.slipway.server.programme;

import dev.slipway.server.clock.ServerClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A programme as it is kept, with the figures of its last judgement.
 *
 * @param version of its definition, from 1
 * @param zone where its days are counted
 * @param cutoff {@code HH:mm}: when a new day begins to be judged
 * @param lastSeq how many reports were taken
 * @param waiversVersion how often its waivers changed
 * @param judgements how often it was judged
 * @param judgedOn the day of its last judgement; it never goes back
 * @param state {@code judged}, or {@code not judged} where a rule failed
 * @param reason why it was not judged; else empty
 * @param policyVersion of its own thresholds; 0 where it has none
 * @param packId the pack of rules that it is judged by beside the standard ones; null where there is none
 */
public record ProgrammeRow(
        String id,
        String name,
        int version,
        String zone,
        String cutoff,
        long lastSeq,
        int waiversVersion,
        int judgements,
        @Nullable LocalDate judgedOn,
        String state,
        String reason,
        String verdict,
        String rag,
        int red,
        int amber,
        int info,
        int waived,
        int notEvaluated,
        OffsetDateTime changedAt,
        int policyVersion,
        @Nullable String packId) {

    /** The state of one that was judged. */
    public static final String JUDGED = "judged";

    /** The state of one whose rules failed: its alerts are those of before. */
    public static final String NOT_JUDGED = "not judged";

    /** The day to judge it for at that moment. */
    public LocalDate day(Instant now) {
        LocalDate today = ServerClock.day(now, ZoneId.of(zone), LocalTime.parse(cutoff));
        return judgedOn == null || today.isAfter(judgedOn) ? today : judgedOn;
    }

    /** Changes with everything that may be seen of it; the part before the dash with its definition alone. */
    public String tag() {
        return version + "-" + lastSeq + "." + waiversVersion + "." + judgements;
    }

    /** The same with more reports. */
    public ProgrammeRow withLastSeq(long seq) {
        return with(name, version, zone, cutoff, seq, waiversVersion, policyVersion, packId);
    }

    /** The same with other waivers. */
    public ProgrammeRow withWaiversChanged() {
        return with(name, version, zone, cutoff, lastSeq, waiversVersion + 1, policyVersion, packId);
    }

    /** The same with other thresholds. */
    public ProgrammeRow withPolicy(int newVersion) {
        return with(name, version, zone, cutoff, lastSeq, waiversVersion, newVersion, packId);
    }

    /** The same judged by another pack beside the standard rules, or by none. */
    public ProgrammeRow withPack(@Nullable String newPack) {
        return with(name, version, zone, cutoff, lastSeq, waiversVersion, policyVersion, newPack);
    }

    /** The same with another definition. */
    public ProgrammeRow defined(String newName, int newVersion, String newZone, String newCutoff) {
        return with(newName, newVersion, newZone, newCutoff, lastSeq, waiversVersion, policyVersion, packId);
    }

    private ProgrammeRow with(
            String newName,
            int newVersion,
            String newZone,
            String newCutoff,
            long seq,
            int newWaiversVersion,
            int newPolicyVersion,
            @Nullable String newPack) {
        return new ProgrammeRow(
                id,
                newName,
                newVersion,
                newZone,
                newCutoff,
                seq,
                newWaiversVersion,
                judgements,
                judgedOn,
                state,
                reason,
                verdict,
                rag,
                red,
                amber,
                info,
                waived,
                notEvaluated,
                changedAt,
                newPolicyVersion,
                newPack);
    }

    /** The same where a rule failed: nothing that it had is lost. */
    public ProgrammeRow notJudged(LocalDate day, String why) {
        JudgementFigures figures = new JudgementFigures(verdict, rag, red, amber, info, waived, notEvaluated);
        return judged(judgements, day, NOT_JUDGED, why, figures);
    }

    /** The same after a judgement. */
    public ProgrammeRow judged(LocalDate day, JudgementFigures figures) {
        return judged(judgements + 1, day, JUDGED, "", figures);
    }

    private ProgrammeRow judged(int number, LocalDate day, String newState, String why, JudgementFigures figures) {
        return new ProgrammeRow(
                id,
                name,
                version,
                zone,
                cutoff,
                lastSeq,
                waiversVersion,
                number,
                day,
                newState,
                why,
                figures.verdict(),
                figures.rag(),
                figures.red(),
                figures.amber(),
                figures.info(),
                figures.waived(),
                figures.notEvaluated(),
                changedAt,
                policyVersion,
                packId);
    }
}
