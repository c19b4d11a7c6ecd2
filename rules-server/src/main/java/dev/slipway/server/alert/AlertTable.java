package dev.slipway.server.alert;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of alerts. */
@Component
public class AlertTable {

    static final String COLUMNS = "select programme_id, fingerprint, state, is_waived, is_headline, rule_id, theme,"
            + " subject, about, severity, title, body, content_sha256, since, raised_at, changed_at, cleared_at, episode,"
            + " acked_by, assignee from alert";

    private static final String INSERT = "insert into alert (state, is_waived, is_headline, rule_id, theme, subject,"
            + " about, severity, severity_rank, title, body, content_sha256, since, raised_at, changed_at, cleared_at,"
            + " episode, acked_by, assignee, programme_id, fingerprint)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UPDATE = "update alert set state = ?, is_waived = ?, is_headline = ?, rule_id = ?,"
            + " theme = ?, subject = ?, about = ?, severity = ?, severity_rank = ?, title = ?, body = ?,"
            + " content_sha256 = ?, since = ?, raised_at = ?, changed_at = ?, cleared_at = ?, episode = ?, acked_by = ?,"
            + " assignee = ? where programme_id = ? and fingerprint = ?";

    private static final String STANDING =
            "select fingerprint, state, is_waived, is_headline, content_sha256, since from alert where programme_id = ?"
                    + " order by fingerprint";

    /** So many are read whole by one statement: databases limit the values of one. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AlertTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All that a programme ever had, those that cleared too. */
    public List<AlertRow> of(String programme) {
        return jdbc.sql(COLUMNS + " where programme_id = ?")
                .param(programme)
                .query(AlertRow.class)
                .list();
    }

    public Optional<AlertRow> find(String programme, String fingerprint) {
        return jdbc.sql(COLUMNS + " where programme_id = ? and fingerprint = ?")
                .params(programme, fingerprint)
                .query(AlertRow.class)
                .optional();
    }

    /** Keeps the alerts of a judgement in place of those before, and says what happened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Happening> keep(String programme, List<JudgedAlert> judged, LocalDate day, OffsetDateTime now) {
        AlertComparison comparison = compare(programme, judged, day, now);
        batches.batchUpdate(
                INSERT, comparison.added().stream().map(AlertTable::values).toList());
        batches.batchUpdate(
                UPDATE, comparison.changed().stream().map(AlertTable::values).toList());
        return comparison.happenings();
    }

    /** What would happen, with nothing kept. */
    public List<Happening> preview(String programme, List<JudgedAlert> judged, LocalDate day, OffsetDateTime now) {
        return compare(programme, judged, day, now).happenings();
    }

    /** Whether some of a judgement's alerts were there in an earlier episode. */
    public boolean anyReturns(String programme, List<JudgedAlert> judged) {
        Set<String> found = judged.stream().map(JudgedAlert::fingerprint).collect(toSet());
        return standing(programme).stream()
                .anyMatch(standing -> standing.isCleared() && found.contains(standing.fingerprint()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void save(AlertRow row) {
        batches.update(UPDATE, values(row));
    }

    private AlertComparison compare(String programme, List<JudgedAlert> judged, LocalDate day, OffsetDateTime now) {
        Map<String, JudgedAlert> found = new LinkedHashMap<>();
        judged.forEach(alert -> found.put(alert.fingerprint(), alert));
        List<String> touched = new ArrayList<>();
        for (Standing standing : standing(programme)) {
            JudgedAlert alert = found.get(standing.fingerprint());
            if (alert != null && standing.isLeftBy(alert)) {
                found.remove(standing.fingerprint());
            } else if (alert != null || !standing.isCleared()) {
                touched.add(standing.fingerprint());
            }
        }
        AlertComparison comparison = new AlertComparison(day, now);
        comparison.compare(programme, of(programme, touched), found.values());
        return comparison;
    }

    private List<Standing> standing(String programme) {
        return jdbc.sql(STANDING)
                .param(programme)
                .query((row, number) -> new Standing(
                        row.getString(1),
                        row.getString(2),
                        row.getBoolean(3),
                        row.getBoolean(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    private List<AlertRow> of(String programme, List<String> fingerprints) {
        List<AlertRow> rows = new ArrayList<>();
        for (int from = 0; from < fingerprints.size(); from += AT_ONCE) {
            rows.addAll(jdbc.sql(COLUMNS + " where programme_id = :programme and fingerprint in (:fingerprints)"
                            + " order by fingerprint")
                    .param("programme", programme)
                    .param("fingerprints", fingerprints.subList(from, Math.min(from + AT_ONCE, fingerprints.size())))
                    .query(AlertRow.class)
                    .list());
        }
        return rows;
    }

    private static Object[] values(AlertRow row) {
        return new Object[] {
            row.state(),
            row.isWaived(),
            row.isHeadline(),
            row.ruleId(),
            row.theme(),
            row.subject(),
            row.about(),
            row.severity(),
            AlertRow.rank(row.severity()),
            row.title(),
            row.body(),
            row.contentSha256(),
            row.since(),
            row.raisedAt(),
            row.changedAt(),
            row.clearedAt(),
            row.episode(),
            row.ackedBy(),
            row.assignee(),
            row.programmeId(),
            row.fingerprint()
        };
    }
}
