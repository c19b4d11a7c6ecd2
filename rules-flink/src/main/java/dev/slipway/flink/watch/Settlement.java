package dev.slipway.flink.watch;

import dev.slipway.engine.SlipwayException;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.inputs.ReceivedStatus;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.ToldChange;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Settles the days of one programme: judges it again by all that had arrived by an instant, and tells what changed against what
 * was told before. What was told, with the changes put in, is always the judgement of the latest day that could be judged.
 */
final class Settlement {

    /** The file that evidence names where the sender names none. */
    static final String FILE = "slipway-events";

    private static final Reading READING = Reading.defaults();

    private final String programme;
    private final Memory memory;
    private final ChangeChoice choice;
    private final List<Wrong> wrong = new ArrayList<>();

    Settlement(String programme, Memory memory, ChangeChoice choice) {
        this.programme = programme;
        this.memory = memory;
        this.choice = choice;
    }

    /**
     * What a settlement found.
     *
     * @param isJudged whether the programme could be judged; where not, nothing clears
     * @param wrong what could not be used, each told once
     */
    record Settled(boolean isJudged, List<ToldChange> changes, List<Wrong> wrong) {}

    /** Reads a definition, as it is read when it is judged. */
    static ReceivedProgramme read(Held held) {
        return ReceivedProgramme.readLine(held.fileOr(FILE), held.line(), held.content(), InputLimits.defaults());
    }

    /**
     * Settles a day.
     *
     * @param instant what arrived later does not exist
     * @param day for which it judges
     * @param judges gives the one by which it does, or throws why there is none
     */
    Settled settle(long instant, LocalDate day, Supplier<Bench.Judge> judges) {
        List<Held> rows = Shelf.inForce(memory.reports(), instant, Held::place);
        Optional<Held> definition =
                Shelf.inForce(memory.programme(), instant, any -> "").stream().findFirst();
        if (definition.isEmpty()) {
            rows.forEach(row -> refuse(row, instant, List.of(unknown(row))));
            return new Settled(false, List.of(), wrong);
        }
        ReceivedProgramme read = read(definition.get());
        List<StatusUpdate> updates = new ArrayList<>(read.updates());
        rows.forEach(row -> updates.addAll(updates(read, row, instant)));
        return judged(read.programme().orElseThrow(), updates, instant, day, judges);
    }

    private Settled judged(
            Programme plan, List<StatusUpdate> updates, long instant, LocalDate day, Supplier<Bench.Judge> judges) {
        try {
            Bench.Judge judge = judges.get();
            Assessment assessment = judge.engine().assess(plan, updates, day).waive(judge.waivers());
            return new Settled(true, changes(assessment, day), wrong);
        } catch (SlipwayException e) {
            wrong.add(new Wrong(
                    programme,
                    "",
                    instant,
                    List.of(new Problem("", 0, 0, "it was not judged for " + day + ": " + e.getMessage(), ""))));
            return new Settled(false, List.of(), wrong);
        }
    }

    private List<StatusUpdate> updates(ReceivedProgramme read, Held row, long instant) {
        ReceivedStatus status = read.readRow(row.fileOr(FILE), row.line(), row.content(), READING);
        refuse(row, instant, status.problems());
        return status.problems().isEmpty() ? status.updates() : List.of();
    }

    private Problem unknown(Held row) {
        return new Problem(
                row.fileOr(FILE),
                row.line(),
                0,
                "no programme '" + programme + "' has come that this row could report on",
                "send the programme; the row is kept and counts from then on");
    }

    /** Tells what is wrong with a row once, and again where something else is: with another definition, for instance. */
    private void refuse(Held row, long instant, List<Problem> problems) {
        String told = problems.isEmpty() ? "" : Sha256.of(problems.toString()).substring(0, 16);
        if (told.equals(row.refused())) {
            return;
        }
        memory.reports().put(row.key(), row.told(told));
        if (!problems.isEmpty()) {
            wrong.add(new Wrong(programme, "", instant, problems));
        }
    }

    private List<ToldChange> changes(Assessment assessment, LocalDate day) {
        Map<String, String> gone = memory.told().all();
        List<ToldChange> changes = new ArrayList<>();
        for (Alert alert : assessment.alerts()) {
            Optional<String> before = Optional.ofNullable(gone.remove(alert.fingerprint()));
            String now = assessment.written(alert);
            if (before.isEmpty() || choice.tells(before.get(), now)) {
                changes.add(new ToldChange(programme, day, alert.fingerprint(), before, Optional.of(now)));
                memory.told().put(alert.fingerprint(), now);
            }
        }
        gone.forEach((fingerprint, before) -> {
            changes.add(new ToldChange(programme, day, fingerprint, Optional.of(before), Optional.empty()));
            memory.told().remove(fingerprint);
        });
        return changes;
    }
}
