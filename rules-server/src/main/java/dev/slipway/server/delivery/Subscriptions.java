package dev.slipway.server.delivery;

import dev.slipway.model.words.Language;
import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.KeptText;
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

    private static final int MOST_TARGET = 2000;
    private static final int MOST_FILTER = 4000;
    private static final int MOST_OWNER = 320;

    private final SecureRandom random = new SecureRandom();
    private final SubscriptionTable subscriptions;
    private final OutboxTable outbox;
    private final ProgrammeTable programmes;
    private final Messages messages;
    private final Filters filters;
    private final TargetCheck targets;
    private final MailClient mail;
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
            MailClient mail,
            Secrets secrets,
            ServerClock clock,
            Ledger ledger) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.programmes = programmes;
        this.messages = messages;
        this.filters = filters;
        this.targets = targets;
        this.mail = mail;
        this.secrets = secrets;
        this.clock = clock;
        this.ledger = ledger;
    }

    /**
     * One that was made.
     *
     * @param secret what its messages are signed with, shown this once; empty of mail
     */
    public record Made(SubscriptionRow row, String secret) {}

    /**
     * What is asked for.
     *
     * @param kind {@code webhook} or {@code mail}
     * @param programme the programme; all where absent
     * @param filter in JSON, as {@link Filters} reads it
     * @param digest whether to be told once a day; where absent, mail is and a webhook is not
     * @param owner an address to tell when nothing arrives for days
     * @param language the tag of the language that mail is to be in; English where absent
     */
    public record Wanted(
            String kind,
            String target,
            Optional<String> programme,
            String filter,
            Optional<Boolean> digest,
            Optional<String> owner,
            Optional<String> language) {}

    /** Makes one that is told as those of its kind usually are. */
    @Transactional
    public Made add(Caller caller, String kind, String target, Optional<String> programme, String filter) {
        return add(
                caller,
                new Wanted(kind, target, programme, filter, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Makes one.
     *
     * @throws Refusal if its target is none that messages may go to
     */
    @Transactional
    public Made add(Caller caller, Wanted wanted) {
        requireAdmin(caller, wanted.programme().orElse(null));
        wanted.programme().ifPresent(programmes::require);
        boolean isMail = isMail(wanted);
        requireTarget(isMail, KeptText.require("target", wanted.target(), MOST_TARGET));
        wanted.owner().ifPresent(owner -> mail.require("owner", KeptText.require("owner", owner, MOST_OWNER)));
        filters.read(KeptText.require("filter", wanted.filter(), MOST_FILTER));
        OffsetDateTime now = clock.now();
        String secret = isMail ? "" : Signature.freshSecret(random);
        SubscriptionRow row = new SubscriptionRow(
                UUID.randomUUID().toString(),
                wanted.programme().orElse(null),
                wanted.kind(),
                wanted.target(),
                isMail ? "" : secrets.encrypt(secret),
                isMail ? "" : secrets.keyId(),
                wanted.filter(),
                SubscriptionRow.ACTIVE,
                null,
                0,
                caller.name(),
                now,
                wanted.digest().orElse(isMail),
                now.toLocalDate(),
                wanted.owner().orElse(null),
                language(isMail, wanted).tag());
        ledger.enter(
                caller,
                now,
                "subscription added",
                row.id(),
                wanted.kind() + " for " + wanted.programme().orElse(Caller.EVERYWHERE));
        subscriptions.add(row);
        return new Made(row, secret);
    }

    private static boolean isMail(Wanted wanted) {
        return switch (wanted.kind()) {
            case SubscriptionRow.WEBHOOK -> false;
            case SubscriptionRow.MAIL -> true;
            default -> throw Refusal.invalid("kind", "there is no kind '" + wanted.kind() + "'", "use webhook or mail");
        };
    }

    private static Language language(boolean isMail, Wanted wanted) {
        String tag = wanted.language().orElse(Language.ENGLISH.tag());
        Language language = Language.named(tag)
                .orElseThrow(() -> Refusal.invalid("language", "there is no language '" + tag + "'", "en, ru or zh"));
        if (!isMail && language != Language.ENGLISH) {
            throw Refusal.invalid("language", "a webhook speaks to programs, in English", "leave it out");
        }
        return language;
    }

    private void requireTarget(boolean isMail, String target) {
        if (isMail) {
            mail.require("target", target);
        } else {
            targets.require(target);
        }
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
                .filter(row -> !row.state().equals(SubscriptionRow.ENDED))
                .filter(row -> caller.may(Permission.ADMINISTER, scope(row.programmeId())))
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no subscription " + id));
    }

    @Transactional
    public void end(Caller caller, String id) {
        get(caller, id);
        // First the ledger, in the order of every transaction that tells something.
        ledger.enter(caller, clock.now(), "subscription ended", id, "");
        subscriptions.setState(id, SubscriptionRow.ENDED);
    }

    /** Sends again what waited while it was paused. */
    @Transactional
    public SubscriptionRow resume(Caller caller, String id) {
        get(caller, id);
        OffsetDateTime now = clock.now();
        ledger.enter(caller, now, "subscription resumed", id, "");
        subscriptions.setState(id, SubscriptionRow.ACTIVE);
        outbox.sendWaiting(id, now);
        return get(caller, id);
    }

    /**
     * Sends a message that says nothing.
     *
     * @return its id in the ledger of messages
     */
    @Transactional
    public String test(Caller caller, String id) {
        SubscriptionRow row = get(caller, id);
        requireTarget(row.isMail(), row.target());
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
        if (delivery(caller, id).body().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "what this message said is no longer kept");
        }
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
