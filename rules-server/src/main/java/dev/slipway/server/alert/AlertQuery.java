package dev.slipway.server.alert;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of alerts: the most severe first, a page at a time. */
@Component
public class AlertQuery {

    private final JdbcClient jdbc;

    AlertQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which alerts are wanted; what is left out does not restrict, but for those that cleared.
     *
     * @param state {@code open}, {@code acknowledged}, {@code cleared}, {@code waived} or {@code all}
     * @param after where the page before ended
     */
    public record Asked(
            Optional<String> programme,
            Optional<String> state,
            Optional<String> severity,
            Optional<String> rule,
            Optional<String> theme,
            Optional<String> subject,
            Optional<String> after,
            int limit) {}

    public Page<AlertRow> page(Caller caller, Asked asked) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = where(caller, asked, values);
        asked.after().ifPresent(after -> {
            String[] place = place(after);
            where.append(" and (severity_rank, fingerprint, programme_id) > (?, ?, ?)");
            values.addAll(List.of(Integer.parseInt(place[0]), place[1], place[2]));
        });
        values.add(asked.limit() + 1);
        List<AlertRow> rows = jdbc.sql(
                        AlertTable.COLUMNS + where + " order by severity_rank, fingerprint, programme_id limit ?")
                .params(values)
                .query(AlertRow.class)
                .list();
        return Page.of(rows, asked.limit(), AlertRow::cursor);
    }

    /** All of a programme in a state, in no order that means anything. */
    public List<AlertRow> all(Caller caller, String programme, Optional<String> state) {
        List<Object> values = new ArrayList<>();
        Optional<String> any = Optional.empty();
        Asked asked = new Asked(Optional.of(programme), state, any, any, any, any, any, Page.MOST);
        return jdbc.sql(AlertTable.COLUMNS + where(caller, asked, values) + " order by fingerprint")
                .params(values)
                .query(AlertRow.class)
                .list();
    }

    private static StringBuilder where(Caller caller, Asked asked, List<Object> values) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        granted(caller, asked, where, values);
        state(asked, where, values);
        asked.severity().ifPresent(AlertQuery::requireSeverity);
        equal("severity", asked.severity(), where, values);
        equal("rule_id", asked.rule(), where, values);
        equal("theme", asked.theme(), where, values);
        equal("subject", asked.subject(), where, values);
        return where;
    }

    /**
     * Refuses what is no severity.
     *
     * @throws Refusal if it is none
     */
    public static void requireSeverity(String word) {
        if (!AlertRow.SEVERITIES.contains(word)) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    "there is no severity '" + word + "'; they are " + String.join(", ", AlertRow.SEVERITIES));
        }
    }

    private static void granted(Caller caller, Asked asked, StringBuilder where, List<Object> values) {
        if (asked.programme().isPresent()) {
            where.append(" and programme_id = ?");
            values.add(asked.programme().get());
        } else if (!caller.roles().containsKey(Caller.EVERYWHERE)) {
            where.append(" and programme_id in (select programme from grant_ where principal = ?)");
            values.add(caller.principal());
        }
    }

    private static void state(Asked asked, StringBuilder where, List<Object> values) {
        String state = asked.state().orElse("");
        switch (state) {
            case "all" -> {}
            case "" -> where.append(" and state <> 'cleared'");
            case "waived" -> where.append(" and state <> 'cleared' and is_waived = true");
            case AlertRow.OPEN, AlertRow.ACKNOWLEDGED, AlertRow.CLEARED -> {
                where.append(" and state = ?");
                values.add(state);
            }
            default ->
                throw new Refusal(
                        Refusal.Kind.MALFORMED,
                        "there is no state '" + state + "'; the states are open, acknowledged, cleared, waived, all");
        }
    }

    private static void equal(String column, Optional<String> wanted, StringBuilder where, List<Object> values) {
        wanted.ifPresent(value -> {
            where.append(" and ").append(column).append(" = ?");
            values.add(value);
        });
    }

    private static String[] place(String after) {
        String[] parts = after.split("~", 3);
        if (parts.length < 3 || !parts[0].matches("[0-2]")) {
            throw new Refusal(Refusal.Kind.MALFORMED, "after is what 'next' of the page before says");
        }
        return parts;
    }
}
