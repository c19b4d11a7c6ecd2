package dev.slipway.server.judging;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.base.Suggestion;
import dev.slipway.server.audit.Ledger;
import dev.slipway.server.audit.Ledger.Entry;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.KeptText;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.waiver.WaiverRow;
import dev.slipway.server.waiver.WaiverTable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Waivers take two: one asks, another decides. What was decided is judged in the same transaction. */
@Component
public class Waivers {

    /** How long one may last. */
    public static final int LONGEST_DAYS = 366;

    private static final int MOST_RULE = 100;
    private static final int MOST_NAME = 500;
    private static final int MOST_REASON = 4000;

    private final ProgrammeTable programmes;
    private final WaiverTable waivers;
    private final StoredProgrammeJudge judge;
    private final Judging judging;
    private final Ledger ledger;
    private final Turns turns;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    Waivers(
            ProgrammeTable programmes,
            WaiverTable waivers,
            StoredProgrammeJudge judge,
            Judging judging,
            Ledger ledger,
            Turns turns,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.waivers = waivers;
        this.judge = judge;
        this.judging = judging;
        this.ledger = ledger;
        this.turns = turns;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What is asked for. */
    public record Request(String rule, String subject, String owner, String reason, LocalDate until) {}

    public List<WaiverRow> of(Caller caller, String programme) {
        caller.require(Permission.READ, programme);
        programmes.require(programme);
        return waivers.of(programme);
    }

    /**
     * Asks for one.
     *
     * @throws Refusal if it says too little, would last too long, or is for a rule that the programme is not judged by
     */
    public WaiverRow ask(Caller caller, String programme, Request request) {
        caller.require(Permission.ASK_WAIVER, programme);
        return inTurn(programme, () -> {
            ProgrammeRow row = programmes.lock(programme).orElseThrow(() -> Refusal.noProgramme(programme));
            OffsetDateTime now = clock.now();
            WaiverRow asked = sound(row, caller, request, now);
            requireKnown(row, request.rule());
            waivers.add(asked);
            ledger.enter(caller, now, "waiver requested", asked.id(), request.rule() + ":" + request.subject());
            return asked;
        });
    }

    /** Lets it hold. */
    public WaiverRow approve(Caller caller, String programme, String id) {
        return decide(caller, programme, id, WaiverRow.REQUESTED, WaiverRow.APPROVED);
    }

    /** Does not let it hold. */
    public WaiverRow reject(Caller caller, String programme, String id) {
        return decide(caller, programme, id, WaiverRow.REQUESTED, WaiverRow.REJECTED);
    }

    /** Lets it hold no more. */
    public WaiverRow revoke(Caller caller, String programme, String id) {
        return decide(caller, programme, id, WaiverRow.APPROVED, WaiverRow.REVOKED);
    }

    private WaiverRow decide(Caller caller, String programme, String id, String from, String to) {
        caller.require(Permission.DECIDE_WAIVER, programme);
        return inTurn(programme, () -> {
            ProgrammeRow row = programmes.lock(programme).orElseThrow(() -> Refusal.noProgramme(programme));
            WaiverRow asked = waivers.find(programme, id)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no waiver " + id));
            if (!to.equals(WaiverRow.REVOKED) && asked.requestedBy().equals(caller.principal())) {
                throw Refusal.forbidden("who asked for a waiver does not decide on it");
            }
            if (!asked.state().equals(from)) {
                throw new Refusal(Refusal.Kind.CONFLICT, "this waiver is " + asked.state() + ", not " + from);
            }
            OffsetDateTime now = clock.now();
            WaiverRow decided = decided(asked, to, caller, now);
            waivers.decide(decided);
            judging.judge(
                    row.withWaiversChanged(),
                    Cause.waiver(caller),
                    now,
                    List.of(new Entry("waiver " + to, id, programme)));
            return decided;
        });
    }

    /** A misspelt rule would be approved, and cover nothing. */
    private void requireKnown(ProgrammeRow programme, String rule) {
        Set<String> known = new TreeSet<>();
        for (RuleInfo each : judge.rules(programme)) {
            known.add(each.id());
            known.add(each.theme());
        }
        if (!known.contains(rule)) {
            throw Refusal.invalid(
                    "rule", "there is no rule '" + rule + "' that this is judged by", Suggestion.of(rule, known));
        }
    }

    private <T> T inTurn(String programme, Supplier<T> work) {
        return turns.take(programme, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static WaiverRow decided(WaiverRow row, String state, Caller caller, OffsetDateTime now) {
        return new WaiverRow(
                row.id(),
                row.programmeId(),
                row.ruleId(),
                row.subject(),
                row.owner(),
                row.reason(),
                row.untilDay(),
                state,
                row.requestedBy(),
                row.requestedName(),
                row.requestedAt(),
                caller.principal(),
                caller.name(),
                now,
                row.version() + 1);
    }

    private static WaiverRow sound(ProgrammeRow programme, Caller caller, Request request, OffsetDateTime now) {
        LocalDate today = programme.day(now.toInstant());
        if (request.until().isBefore(today)) {
            throw Refusal.invalid("until", request.until() + " is past", "name the last day on which it is to hold");
        }
        if (request.until().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw Refusal.invalid(
                    "until", "a waiver lasts " + LONGEST_DAYS + " days at most", "ask again before it ends");
        }
        WaiverRow row = new WaiverRow(
                UUID.randomUUID().toString(),
                programme.id(),
                KeptText.require("rule", request.rule(), MOST_RULE),
                KeptText.require("subject", request.subject(), MOST_NAME),
                KeptText.require("owner", request.owner(), MOST_NAME),
                KeptText.require("reason", request.reason(), MOST_REASON),
                request.until(),
                WaiverRow.REQUESTED,
                caller.principal(),
                caller.name(),
                now,
                null,
                null,
                null,
                1);
        try {
            row.waiver();
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("waiver", String.valueOf(e.getMessage()), "rule, subject, owner, reason and until");
        }
        return row;
    }
}
