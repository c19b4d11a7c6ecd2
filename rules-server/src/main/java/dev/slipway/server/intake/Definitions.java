package dev.slipway.server.intake;

import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.model.base.Problem;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
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
import dev.slipway.server.programme.DefinitionTable;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.record.Readings;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a definition, for a programme that is new or in place of the one before. */
@Component
public class Definitions {

    private static final int MOST_NAME = 1000;
    private static final int MOST_SUBJECT = 500;

    private final ProgrammeTable programmes;
    private final DefinitionTable definitions;
    private final Readings readings;
    private final Judging judging;
    private final Turns turns;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    Definitions(
            ProgrammeTable programmes,
            DefinitionTable definitions,
            Readings readings,
            Judging judging,
            Turns turns,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.definitions = definitions;
        this.readings = readings;
        this.judging = judging;
        this.turns = turns;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * What was sent.
     *
     * @param source what evidence is to call it
     * @param zone where its days are to be counted; where absent, as before
     * @param cutoff {@code HH:mm}, when a new day is to begin; where absent, as before
     * @param ifMatch the tag of the programme that it is to take the place of
     */
    public record Sent(
            String id,
            Content body,
            String source,
            Optional<ZoneId> zone,
            Optional<String> cutoff,
            Optional<String> ifMatch) {}

    /** What came of it. */
    public record Taken(ProgrammeRow programme, boolean isNew) {}

    /**
     * Takes it, and judges the programme by it.
     *
     * @throws Refusal if it is not sound, names another programme, does not fit reports that were taken, or is meant for
     *     another version than the one in force
     */
    public Taken put(Caller caller, Sent sent) {
        return turns.take(
                sent.id(), () -> java.util.Objects.requireNonNull(transaction.execute(status -> putNow(caller, sent))));
    }

    private Taken putNow(Caller caller, Sent sent) {
        OffsetDateTime now = clock.now();
        if (programmes.find(sent.id()).isEmpty()) {
            requireMayAdd(caller, sent.id());
            ProgrammeAddress.require(sent.id());
            programmes.addIfMissing(
                    sent.id(), sent.zone().orElse(ZoneId.systemDefault()).getId(), now);
        }
        ProgrammeRow before = programmes.lock(sent.id()).orElseThrow(() -> Refusal.noProgramme(sent.id()));
        boolean isNew = before.version() == 0;
        caller.require(Permission.PLAN, sent.id());
        requireCondition(before, isNew, sent.ifMatch());
        Document definition = new Document(
                sent.id(),
                before.version() + 1,
                sent.source(),
                sent.body(),
                sent.body().sha256());
        Programme programme = sound(definition);
        requireFit(definition);
        definitions.add(definition, caller, now);
        ProgrammeRow defined = before.defined(
                programme.name(),
                definition.version(),
                sent.zone().map(ZoneId::getId).orElse(before.zone()),
                sent.cutoff().orElse(before.cutoff()));
        Entry done = new Entry(
                isNew ? "programme added" : "programme defined",
                sent.id(),
                "version " + definition.version() + ", sha256 " + definition.sha256());
        Judging.Result result = judging.judge(defined, Cause.definition(caller), now, List.of(done));
        return new Taken(result.programme(), isNew);
    }

    /** Who may not plan everywhere may not tell which programmes there are. */
    private static void requireMayAdd(Caller caller, String id) {
        caller.require(Permission.PLAN, id);
    }

    private static void requireCondition(ProgrammeRow before, boolean isNew, Optional<String> ifMatch) {
        if (isNew) {
            if (ifMatch.isPresent()) {
                throw new Refusal(Refusal.Kind.CONDITION_FAILED, "there is no programme " + before.id() + " to match");
            }
            return;
        }
        String asked = ifMatch.orElseThrow(() -> new Refusal(
                Refusal.Kind.CONDITION_MISSING,
                "the programme " + before.id() + " exists; say with If-Match which version yours takes the place of"));
        if (!isMatch(asked, before)) {
            throw new Refusal(
                    Refusal.Kind.CONDITION_FAILED,
                    "the programme " + before.id() + " is now version " + before.version()
                            + "; get it, and change that");
        }
    }

    private static boolean isMatch(String asked, ProgrammeRow before) {
        for (String tag : asked.split(",", -1)) {
            String bare = tag.strip().replaceFirst("^W/", "").replace("\"", "");
            if (bare.equals("*") || bare.replaceFirst("-.*", "").equals(String.valueOf(before.version()))) {
                return true;
            }
        }
        return false;
    }

    private Programme sound(Document definition) {
        ReceivedProgramme read = readings.programme(definition);
        if (!read.problems().isEmpty()) {
            throw Refusal.invalid(read.problems());
        }
        Programme programme = read.programme()
                .orElseThrow(() -> Refusal.invalid(definition.source(), "this is no programme", "write programme: ID"));
        if (!programme.id().equals(definition.programmeId())) {
            throw Refusal.invalid(
                    definition.source(),
                    "this is the programme '" + programme.id() + "', not '" + definition.programmeId() + "'",
                    "put it to /programmes/" + programme.id() + ", or change its id");
        }
        requireKept(programme);
        return programme;
    }

    private static void requireKept(Programme programme) {
        KeptText.require(programme.provenance().toString(), programme.name(), MOST_NAME);
        for (Terminal terminal : programme.terminals()) {
            KeptText.require(terminal.provenance().toString(), terminal.lastingId(), MOST_SUBJECT);
            terminal.milestones()
                    .forEach(milestone -> KeptText.require(
                            milestone.provenance().toString(), Programme.subject(terminal, milestone), MOST_SUBJECT));
        }
    }

    private void requireFit(Document definition) {
        List<Problem> problems = readings.history(definition).problems();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
