package dev.slipway.server.judging;

import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.alert.AlertTable;
import dev.slipway.server.alert.Happening;
import dev.slipway.server.audit.Ledger.Entry;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.KeptText;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do about an alert: each is an event of the alert, and none changes what a judgement says. */
@Component
public class AlertActions {

    private static final int MOST_TEXT = 4000;
    private static final int MOST_NAME = 200;

    private final ProgrammeTable programmes;
    private final AlertTable alerts;
    private final Judging judging;
    private final Turns turns;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    AlertActions(
            ProgrammeTable programmes,
            AlertTable alerts,
            Judging judging,
            Turns turns,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.alerts = alerts;
        this.judging = judging;
        this.turns = turns;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Says that it is known; until the episode ends or it becomes more severe. */
    public AlertRow acknowledge(Caller caller, String programme, String fingerprint, String note) {
        return act(
                caller,
                programme,
                fingerprint,
                Happening.ACKNOWLEDGED,
                KeptText.require("note", note, MOST_TEXT),
                row -> row.handled(AlertRow.ACKNOWLEDGED, caller.name(), row.assignee()));
    }

    /** Gives it to somebody; to nobody, where the name is empty. */
    public AlertRow assign(Caller caller, String programme, String fingerprint, String to) {
        return act(
                caller,
                programme,
                fingerprint,
                Happening.ASSIGNED,
                KeptText.require("assignee", to, MOST_NAME),
                row -> row.handled(row.state(), row.ackedBy(), to.isBlank() ? null : to));
    }

    /** Writes something about it. */
    public AlertRow comment(Caller caller, String programme, String fingerprint, String text) {
        if (text.isBlank()) {
            throw Refusal.invalid("text", "a comment has a text", "");
        }
        return act(
                caller,
                programme,
                fingerprint,
                Happening.COMMENTED,
                KeptText.require("text", text, MOST_TEXT),
                UnaryOperator.identity());
    }

    private AlertRow act(
            Caller caller,
            String programme,
            String fingerprint,
            String kind,
            String note,
            UnaryOperator<AlertRow> change) {
        caller.require(Permission.REPORT, programme);
        return turns.take(
                programme,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> actNow(caller, programme, fingerprint, kind, note, change))));
    }

    private AlertRow actNow(
            Caller caller,
            String programme,
            String fingerprint,
            String kind,
            String note,
            UnaryOperator<AlertRow> change) {
        ProgrammeRow row = programmes.lock(programme).orElseThrow(() -> Refusal.noProgramme(programme));
        AlertRow alert = alerts.find(programme, fingerprint)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no alert " + fingerprint));
        if (alert.isCleared()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "this alert has cleared");
        }
        OffsetDateTime now = clock.now();
        AlertRow changed = change.apply(alert);
        alerts.save(changed);
        judging.enter(
                row,
                List.of(new Happening(changed, kind, note, Optional.empty())),
                new Cause(kind, caller, Optional.empty(), List.of()),
                null,
                row.day(now.toInstant()),
                now,
                List.of(new Entry("alert " + kind, programme + " " + fingerprint, note)));
        return changed;
    }
}
