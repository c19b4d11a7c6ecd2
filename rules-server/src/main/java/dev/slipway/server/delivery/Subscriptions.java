package dev.slipway.server.delivery;

import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.programme.ProgrammeTable;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends subscriptions, and sends messages again. */
@Component
public class Subscriptions {

    private final SecureRandom random = new SecureRandom();
    private final SubscriptionTable subscriptions;
    private final OutboxTable outbox;
    private final ProgrammeTable programmes;
    private final Messages messages;
    private final Filters filters;
    private final TargetCheck targets;
    private final Secrets secrets;
    private final ServerClock clock;
    private final Ledger ledger;

    Subscriptions(
            SubscriptionTable subscriptions,
            OutboxTable outbox,
            ProgrammeTable programmes,
            Messages messages,
            Filters filters,
            TargetCheck targets,
            Secrets secrets,
            ServerClock clock,
            Ledger ledger) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.programmes = programmes;
        this.messages = messages;
        this.filters = filters;
        this.targets = targets;
        this.secrets = secrets;
        this.clock = clock;
        this.ledger = ledger;
    }

    /**
     * One that was made.
     *
     * @param secret what its messages are signed with; shown this once
     */
    public record Made(SubscriptionRow row, String secret) {}

    /**
     * Makes one.
     *
     * @param filter in JSON, as {@link Filters} reads it
     * @throws Refusal if its target is none that messages may go to
     */
    @Transactional
    public Made add(Caller caller, String kind, String target, Optional<String> programme, String filter) {
        requireAdmin(caller, programme.orElse(null));
        programme.ifPresent(programmes::require);
        if (!kind.equals(SubscriptionRow.WEBHOOK)) {
            throw Refusal.invalid("kind", "there is no kind '" + kind + "'", "use webhook");
        }
        targets.require(target);
        filters.read(filter);
        OffsetDateTime now = clock.now();
        String secret = Signature.freshSecret(random);
        SubscriptionRow row = new SubscriptionRow(
                UUID.randomUUID().toString(),
                programme.orElse(null),
                kind,
                target,
                secrets.encrypt(secret),
                secrets.keyId(),
                filter,
                SubscriptionRow.ACTIVE,
                null,
                0,
                caller.name(),
                now);
        subscriptions.add(row);
        ledger.enter(caller, now, "subscription added", row.id(), kind + " for " + programme.orElse(Caller.EVERYWHERE));
        return new Made(row, secret);
    }

    /** Those that the caller administers. */
    public List<SubscriptionRow> list(Caller caller) {
        return subscriptions.active().stream()
                .filter(row -> caller.may(Permission.ADMINISTER, scope(row.programmeId())))
                .toList();
    }

    /**
     * One that the caller administers.
     *
     * @throws Refusal if there is none
     */
    public SubscriptionRow get(Caller caller, String id) {
        return subscriptions
                .find(id)
                .filter(row -> row.state().equals(SubscriptionRow.ACTIVE))
                .filter(row -> caller.may(Permission.ADMINISTER, scope(row.programmeId())))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no subscription " + id));
    }

    @Transactional
    public void end(Caller caller, String id) {
        get(caller, id);
        subscriptions.end(id);
        ledger.enter(caller, clock.now(), "subscription ended", id, "");
    }

    /**
     * Sends a message that says nothing.
     *
     * @return its id in the ledger of messages
     */
    @Transactional
    public String test(Caller caller, String id) {
        SubscriptionRow row = get(caller, id);
        targets.require(row.target());
        return messages.test(row, clock.now());
    }

    /** The ledger of messages, newest first. */
    public List<DeliveryRow> deliveries(Caller caller, String id, long before, int rows) {
        return outbox.of(get(caller, id).id(), before, rows);
    }

    /** One message. */
    public DeliveryRow delivery(Caller caller, String id) {
        DeliveryRow row =
                outbox.find(id).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no delivery " + id));
        get(caller, row.subscriptionId());
        return row;
    }

    /** Sends a message again, under the same id. */
    @Transactional
    public void resend(Caller caller, String id) {
        delivery(caller, id);
        OffsetDateTime now = clock.now();
        outbox.sendAgain(id, now);
        ledger.enter(caller, now, "message sent again", id, "");
    }

    private static void requireAdmin(Caller caller, @Nullable String programme) {
        if (programme == null) {
            caller.requireEverywhere(Permission.ADMINISTER);
        } else {
            caller.require(Permission.ADMINISTER, programme);
        }
    }

    private static String scope(@Nullable String programme) {
        return programme == null ? Caller.EVERYWHERE : programme;
    }
}
