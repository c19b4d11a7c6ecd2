package dev.slipway.server.judging;

import dev.slipway.inputs.ReceivedPolicy;
import dev.slipway.server.audit.Ledger.Entry;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.pack.Engines;
import dev.slipway.server.pack.Packs;
import dev.slipway.server.pack.PolicyTable;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Chooses by what a programme is judged, which is an administrator's to say, and judges it by that at once. */
@Component
public class RuleSettings {

    private final ProgrammeTable programmes;
    private final PolicyTable policies;
    private final Packs packs;
    private final Engines engines;
    private final Judging judging;
    private final Turns turns;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    RuleSettings(
            ProgrammeTable programmes,
            PolicyTable policies,
            Packs packs,
            Engines engines,
            Judging judging,
            Turns turns,
            ServerClock clock,
            TransactionTemplate transaction) {
        this.programmes = programmes;
        this.policies = policies;
        this.packs = packs;
        this.engines = engines;
        this.judging = judging;
        this.turns = turns;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The thresholds of its own; empty where it has none. */
    public Optional<Document> policy(Caller caller, String programme) {
        caller.require(Permission.READ, programme);
        return engines.policy(programmes.require(programme));
    }

    /**
     * Takes thresholds in place of those before.
     *
     * @param ifMatch the version that they take the place of, 0 where there is none; absent where there is none
     * @throws Refusal if they are not sound, or meant for another version
     */
    public ProgrammeRow put(Caller caller, String programme, String source, Content body, Optional<Integer> ifMatch) {
        return change(caller, programme, "policy put", row -> {
            requireCondition(row, ifMatch);
            Document policy = new Document(programme, row.policyVersion() + 1, source, body, body.sha256());
            requireSound(engines.read(policy, engines.withPack(row)));
            policies.add(policy, caller, clock.now());
            return row.withPolicy(policy.version());
        });
    }

    /**
     * Has it judged by a pack beside the standard rules; by these alone where none is named.
     *
     * @throws Refusal if the pack is not approved, or has no such thresholds as the programme's own change
     */
    public ProgrammeRow choose(Caller caller, String programme, Optional<String> pack) {
        return change(caller, programme, "pack chosen", row -> {
            pack.ifPresent(packs::requireApproved);
            ProgrammeRow chosen = row.withPack(pack.orElse(null));
            engines.policy(chosen).ifPresent(policy -> requireSound(engines.read(policy, engines.withPack(chosen))));
            return chosen;
        });
    }

    private ProgrammeRow change(Caller caller, String programme, String action, UnaryOperator<ProgrammeRow> change) {
        caller.require(Permission.ADMINISTER, programme);
        return turns.take(
                programme,
                () -> Objects.requireNonNull(
                        transaction.execute(status -> changeNow(caller, programme, action, change))));
    }

    private ProgrammeRow changeNow(Caller caller, String programme, String action, UnaryOperator<ProgrammeRow> change) {
        ProgrammeRow row = programmes.lock(programme).orElseThrow(() -> Refusal.noProgramme(programme));
        ProgrammeRow changed = change.apply(row);
        OffsetDateTime now = clock.now();
        Entry done = new Entry(
                action,
                programme,
                "policy " + changed.policyVersion() + ", pack " + Objects.toString(changed.packId(), "none"));
        return judging.judge(changed, Cause.rules(caller), now, List.of(done)).programme();
    }

    private static void requireCondition(ProgrammeRow row, Optional<Integer> ifMatch) {
        if (row.policyVersion() > 0 && ifMatch.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONDITION_MISSING,
                    "the programme has thresholds; say with If-Match which version yours take the place of");
        }
        if (ifMatch.orElse(0) != row.policyVersion()) {
            throw new Refusal(
                    Refusal.Kind.CONDITION_FAILED,
                    "the thresholds are now version " + row.policyVersion() + "; get them, and change those");
        }
    }

    private static void requireSound(ReceivedPolicy read) {
        if (!read.problems().isEmpty()) {
            throw Refusal.invalid(read.problems());
        }
    }
}
