package dev.slipway.server.judging;

import dev.slipway.server.base.StatementValues;
import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of judgements. */
@Component
public class JudgementTable {

    private final JdbcClient jdbc;

    JudgementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A judgement that was made.
     *
     * @param number from 1
     * @param seq how many reports it knew
     * @param missed days before it that had no judgement of their own; else empty
     */
    public record JudgementRow(
            String id,
            int number,
            LocalDate asOf,
            long seq,
            int definitionVersion,
            String rulesSha256,
            int waiversVersion,
            String cause,
            @Nullable String batchId,
            String missed,
            int red,
            int amber,
            int info,
            int waived,
            int notEvaluated,
            OffsetDateTime madeAt,
            int policyVersion,
            @Nullable String packId) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String id, ProgrammeRow judged, String rulesSha256, Cause cause, OffsetDateTime now) {
        String missed = cause.missed().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
        jdbc.sql("insert into judgement (id, programme_id, number, as_of, seq, definition_version, rules_sha256,"
                        + " waivers_version, cause, batch_id, missed, red, amber, info, waived, not_evaluated, made_at,"
                        + " policy_version, pack_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(StatementValues.of(
                        id,
                        judged.id(),
                        judged.judgements(),
                        judged.judgedOn(),
                        judged.lastSeq(),
                        judged.version(),
                        rulesSha256,
                        judged.waiversVersion(),
                        cause.word(),
                        cause.batch().orElse(null),
                        missed.length() <= 2000 ? missed : missed.substring(missed.length() - 2000),
                        judged.red(),
                        judged.amber(),
                        judged.info(),
                        judged.waived(),
                        judged.notEvaluated(),
                        now,
                        judged.policyVersion(),
                        judged.packId()))
                .update();
    }

    /** Those of a programme, newest first. */
    public List<JudgementRow> of(String programme, int before, int rows) {
        return jdbc.sql("select id, number, as_of, seq, definition_version, rules_sha256, waivers_version, cause,"
                        + " batch_id, missed, red, amber, info, waived, not_evaluated, made_at,"
                        + " policy_version, pack_id from judgement"
                        + " where programme_id = ? and number < ? order by number desc limit ?")
                .params(programme, before, rows)
                .query(JudgementRow.class)
                .list();
    }

    /** The ids of those of a programme that were made because reports were taken back. */
    public Set<String> withdrawals(String programme) {
        return jdbc.sql("select id from judgement where programme_id = ? and cause = ?")
                .params(programme, Cause.WITHDRAWAL)
                .query(String.class)
                .set();
    }
}
