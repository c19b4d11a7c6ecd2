package dev.slipway.server.pack;

import dev.slipway.model.base.Problem;
import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.KeptText;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Packs of rules take two administrators: one brings a pack that passes every check, another lets it be used. */
@Component
public class Packs {

    private static final int MOST_NAME = 200;

    private final PackTable packs;
    private final JsonMapper json;
    private final Ledger ledger;
    private final ServerClock clock;
    private final TransactionTemplate transaction;

    Packs(PackTable packs, JsonMapper json, Ledger ledger, ServerClock clock, TransactionTemplate transaction) {
        this.packs = packs;
        this.json = json;
        this.ledger = ledger;
        this.clock = clock;
        this.transaction = transaction;
    }

    public List<PackRow> list(Caller caller) {
        caller.requireEverywhere(Permission.ADMINISTER);
        return packs.all();
    }

    /**
     * One of them.
     *
     * @throws Refusal if there is none
     */
    public PackRow get(Caller caller, String id) {
        caller.requireEverywhere(Permission.ADMINISTER);
        return packs.find(id).orElseThrow(() -> noPack(id));
    }

    /**
     * Brings one.
     *
     * @param files their texts by their names: {@code office.drl}, {@code office.test.yaml}, {@code policy.yaml}
     * @throws Refusal with all that is wrong, if it is not strict, lint finds fault with it, or its tests do not pass
     */
    public PackRow add(Caller caller, String name, Map<String, String> files) {
        caller.requireEverywhere(Permission.ADMINISTER);
        if (name.isBlank()) {
            throw Refusal.invalid("name", "a pack needs a name", "say what its rules are about");
        }
        KeptText.require("name", name, MOST_NAME);
        PackTexts sent = new PackTexts(files);
        List<Problem> problems = PackCheck.problems(sent);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return java.util.Objects.requireNonNull(transaction.execute(status -> addNow(caller, name, sent)));
    }

    private PackRow addNow(Caller caller, String name, PackTexts files) {
        OffsetDateTime now = clock.now();
        PackRow row = new PackRow(
                UUID.randomUUID().toString(),
                name,
                files.sha256(),
                json.writeValueAsString(files.texts()),
                PackRow.REQUESTED,
                caller.principal(),
                now,
                null,
                null);
        packs.add(row);
        ledger.enter(caller, now, "pack brought", row.id(), name + ", sha256 " + row.sha256());
        return row;
    }

    /** Lets it be used. */
    @Transactional
    public PackRow approve(Caller caller, String id) {
        return decide(caller, id, PackRow.REQUESTED, PackRow.APPROVED);
    }

    /** Does not let it be used. */
    @Transactional
    public PackRow reject(Caller caller, String id) {
        return decide(caller, id, PackRow.REQUESTED, PackRow.REJECTED);
    }

    /** Lets no further programme use it. */
    @Transactional
    public PackRow withdraw(Caller caller, String id) {
        return decide(caller, id, PackRow.APPROVED, PackRow.WITHDRAWN);
    }

    private PackRow decide(Caller caller, String id, String from, String to) {
        caller.requireEverywhere(Permission.ADMINISTER);
        PackRow row = packs.lock(id).orElseThrow(() -> noPack(id));
        if (from.equals(PackRow.REQUESTED) && row.madeBy().equals(caller.principal())) {
            throw Refusal.forbidden("who brought a pack does not decide on it");
        }
        if (!row.state().equals(from)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "this pack is " + row.state() + ", not " + from);
        }
        List<String> users = packs.users(id);
        if (to.equals(PackRow.WITHDRAWN) && !users.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "programmes are judged by it: " + String.join(", ", users));
        }
        OffsetDateTime now = clock.now();
        packs.decide(id, to, caller.principal(), now);
        ledger.enter(caller, now, "pack " + to, id, "sha256 " + row.sha256());
        return packs.find(id).orElseThrow();
    }

    /**
     * Makes sure that programmes may be judged by it.
     *
     * @throws Refusal if it is not approved
     */
    @Transactional
    public void requireApproved(String id) {
        PackRow row = packs.lock(id).orElseThrow(() -> noPack(id));
        if (!row.state().equals(PackRow.APPROVED)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "this pack is " + row.state() + ", not " + PackRow.APPROVED);
        }
    }

    private static Refusal noPack(String id) {
        return new Refusal(Refusal.Kind.UNKNOWN, "there is no pack " + id);
    }
}
