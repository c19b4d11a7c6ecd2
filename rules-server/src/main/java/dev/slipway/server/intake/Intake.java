package dev.slipway.server.intake;

import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.server.audit.Ledger.Entry;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.intake.BatchTable.Answered;
import dev.slipway.server.judging.Cause;
import dev.slipway.server.judging.Judging;
import dev.slipway.server.judging.StoredProgrammeJudge;
import dev.slipway.server.judging.Turns;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.record.FileTable;
import dev.slipway.server.record.Readings;
import dev.slipway.server.record.ReceivedFile;
import dev.slipway.server.schedule.ScheduleFiles;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes reports: all of a request or none of it, judged before it is answered. */
@Component
public class Intake {

    private final ProgrammeTable programmes;
    private final BatchTable batches;
    private final FileTable files;
    private final Readings readings;
    private final StoredProgrammeJudge judge;
    private final Judging judging;
    private final IntakeJson json;
    private final Turns turns;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    Intake(
            ProgrammeTable programmes,
            BatchTable batches,
            FileTable files,
            Readings readings,
            StoredProgrammeJudge judge,
            Judging judging,
            IntakeJson json,
            Turns turns,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.batches = batches;
        this.files = files;
        this.readings = readings;
        this.judge = judge;
        this.judging = judging;
        this.json = json;
        this.turns = turns;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * The answer.
     *
     * @param isRepeated whether it was given before, to a request with the same key
     * @param json what is answered
     */
    public record Answer(boolean isRepeated, String json) {}

    /**
     * Takes reports.
     *
     * @throws Refusal if anything is wrong with them, or if the key came with another body before
     */
    public Answer take(Caller caller, String programme, Sent sent) {
        caller.require(Permission.REPORT, programme);
        readAhead(programme, sent);
        return turns.take(
                programme,
                () -> Objects.requireNonNull(transaction.execute(status -> takeNow(caller, programme, sent))));
    }

    /**
     * What would come of reports.
     *
     * @param read what they say, and what is wrong with them
     * @param history all that would be known; without them where anything is wrong
     * @param json what is answered
     */
    public record Preview(ReceivedStatus read, Readings.History history, String json) {}

    /**
     * Shows how reports are understood, and what would come of them; takes nothing.
     *
     * @throws Refusal if there is no such programme
     */
    public Preview preview(Caller caller, String programme, Sent sent) {
        caller.require(Permission.REPORT, programme);
        ProgrammeRow row = programmes.require(programme);
        Document definition = judge.definition(row);
        ReceivedStatus read = readings.status(definition, sent.name(), sent.content());
        OffsetDateTime now = clock.now();
        LocalDate today = row.day(now.toInstant());
        if (!read.problems().isEmpty()) {
            return new Preview(read, readings.history(definition), json.preview(read, List.of(), today));
        }
        Readings.History with =
                readings.historyWith(definition, file(row, sent, sent.content().sha256()), read);
        return new Preview(read, with, json.preview(read, judging.preview(row, with, read.updates(), now), today));
    }

    /** A file that may take long is read before its turn: meanwhile others of the programme go on. */
    private void readAhead(String programme, Sent sent) {
        if (ScheduleFiles.isOne(sent.name(), sent.content())) {
            programmes
                    .find(programme)
                    .ifPresent(row -> readings.status(judge.definition(row), sent.name(), sent.content()));
        }
    }

    private Answer takeNow(Caller caller, String programme, Sent sent) {
        ProgrammeRow row = programmes.lock(programme).orElseThrow(() -> Refusal.noProgramme(programme));
        String sha256 = sent.content().sha256();
        String bodySha256 = sent.isNamed() ? Sha256.of(sent.name() + "\n" + sha256) : sha256;
        Optional<Answered> before = sent.key().flatMap(key -> batches.answered(programme, key));
        if (before.isPresent()) {
            return repeated(before.get(), bodySha256);
        }
        ReceivedStatus read = readings.status(judge.definition(row), sent.name(), sent.content());
        if (!read.problems().isEmpty()) {
            throw Refusal.invalid(read.problems());
        }
        OffsetDateTime now = clock.now();
        String batch = UUID.randomUUID().toString();
        ReceivedFile file = file(row, sent, sha256);
        List<StatusUpdate> updates = Readings.numbered(read, file);
        batches.add(batch, programme, sent, bodySha256, caller, now);
        files.add(programme, batch, file, sent.content().bytes());
        batches.index(programme, batch, file.firstSeq(), updates);
        Entry done =
                new Entry("reports taken", programme, updates.size() + " of " + sent.name() + ", sha256 " + sha256);
        Judging.Result result = judging.judge(
                row.withLastSeq(row.lastSeq() + updates.size()),
                Cause.reports(caller, batch, updates),
                now,
                List.of(done));
        String answer = json.answer(batch, read, result, row.day(now.toInstant()));
        batches.answer(batch, answer);
        return new Answer(false, answer);
    }

    private static Answer repeated(Answered before, String sha256) {
        if (!before.bodySha256().equals(sha256)) {
            throw Refusal.invalid(
                    "Idempotency-Key", "this key came with another body before", "use a new key for new reports");
        }
        return new Answer(true, Objects.requireNonNull(before.result()));
    }

    private static ReceivedFile file(ProgrammeRow row, Sent sent, String sha256) {
        return new ReceivedFile(UUID.randomUUID().toString(), row.lastSeq() + 1, sent.name(), sha256, sent.isNamed());
    }
}
