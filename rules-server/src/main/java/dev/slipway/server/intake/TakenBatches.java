package dev.slipway.server.intake;

import dev.slipway.server.audit.Ledger.Entry;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.KeptText;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.Cause;
import dev.slipway.server.judging.Judging;
import dev.slipway.server.judging.Turns;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.record.FileTable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent to a programme: listed, shown as it was sent, and taken back where it was a mistake. */
@Component
public class TakenBatches {

    private static final int MOST_REASON = 4000;

    private final ProgrammeTable programmes;
    private final BatchTable batches;
    private final FileTable files;
    private final Judging judging;
    private final Turns turns;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    TakenBatches(
            ProgrammeTable programmes,
            BatchTable batches,
            FileTable files,
            Judging judging,
            Turns turns,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.batches = batches;
        this.files = files;
        this.judging = judging;
        this.turns = turns;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What came of taking one back. */
    public record Withdrawn(TakenBatch batch, Judging.Result result) {}

    /**
     * Those of a programme, the newest first.
     *
     * @param before the number of the last that the caller has; the highest there is, where they have none
     * @throws Refusal if the caller may not read the programme
     */
    public List<TakenBatch> page(Caller caller, String programme, long before, int rows) {
        caller.require(Permission.READ, programme);
        programmes.require(programme);
        return batches.page(programme, before, rows);
    }

    /**
     * One of them.
     *
     * @throws Refusal if there is none of that id, or the caller may not read the programme
     */
    public TakenBatch find(Caller caller, String programme, String id) {
        caller.require(Permission.READ, programme);
        programmes.require(programme);
        return require(programme, id);
    }

    /** The bytes as they were sent. */
    public Content content(TakenBatch batch) {
        return files.contentOf(batch.id());
    }

    /**
     * Takes one back: it stays listed, no judgement reads it any more, and the programme is judged without it.
     *
     * @throws Refusal if there is none of that id, it was taken back before, there is no reason, or what was sent besides does
     *     not fit the definition
     */
    public Withdrawn withdraw(Caller caller, String programme, String id, String reason) {
        caller.require(Permission.PLAN, programme);
        if (reason.isBlank()) {
            throw Refusal.invalid("reason", "what was sent is taken back for a reason", "say what was wrong with it");
        }
        KeptText.require("reason", reason, MOST_REASON);
        return turns.take(
                programme,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> withdrawNow(caller, programme, id, reason.strip()))));
    }

    private Withdrawn withdrawNow(Caller caller, String programme, String id, String reason) {
        ProgrammeRow row = programmes.lock(programme).orElseThrow(() -> Refusal.noProgramme(programme));
        TakenBatch batch = require(programme, id);
        batch.withdrawal().ifPresent(before -> {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "this was taken back already, by " + before.by() + ": " + before.reason());
        });
        OffsetDateTime now = clock.now();
        batches.withdraw(id, caller, now, reason);
        Entry done = new Entry("reports withdrawn", programme, batch.name() + ", batch " + id + ": " + reason);
        Judging.Result result = judging.judge(row, Cause.withdrawal(caller, id), now, List.of(done));
        return new Withdrawn(require(programme, id), result);
    }

    private TakenBatch require(String programme, String id) {
        return batches.find(programme, id)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "nothing was sent under the batch " + id));
    }
}
