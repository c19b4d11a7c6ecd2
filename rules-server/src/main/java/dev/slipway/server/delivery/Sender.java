package dev.slipway.server.delivery;

import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.ServerWords;
import dev.slipway.server.clock.ServerClock;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends what waits, one message of a subscription after the other. One process at a time has a subscription on lease, and
 * no connection of the database is held while a receiver takes its time.
 */
@Component
class Sender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int AT_ONCE = 8;
    private static final int IN_A_ROW = 100;
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LEASE_LEFT = Duration.ofSeconds(20);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration GIVEN_UP = Duration.ofDays(3);

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread thread = new Thread(task, "slipway-sender");
        thread.setDaemon(true);
        return thread;
    });
    private final SubscriptionTable subscriptions;
    private final OutboxTable outbox;
    private final TargetCheck targets;
    private final WebhookClient client;
    private final MailClient mail;
    private final ServerWords words;
    private final Pausing pausing;
    private final Secrets secrets;
    private final ServerClock clock;
    private final JsonMapper json;

    Sender(
            SubscriptionTable subscriptions,
            OutboxTable outbox,
            TargetCheck targets,
            WebhookClient client,
            MailClient mail,
            ServerWords words,
            Pausing pausing,
            Secrets secrets,
            ServerClock clock,
            JsonMapper json) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.targets = targets;
        this.client = client;
        this.mail = mail;
        this.words = words;
        this.pausing = pausing;
        this.secrets = secrets;
        this.clock = clock;
        this.json = json;
    }

    /** Takes on lease what is due, a few at a time. */
    @Scheduled(fixedDelayString = "${slipway.send:500ms}")
    void send() {
        OffsetDateTime now = clock.now();
        for (String id : subscriptions.due(secrets.keyId(), now, AT_ONCE)) {
            if (subscriptions.lease(id, now, now.plus(LEASE))) {
                threads.execute(() -> sendAll(id, now.plus(LEASE)));
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void sendAll(String id, OffsetDateTime leasedUntil) {
        try {
            for (int sent = 0; sent < IN_A_ROW; sent++) {
                OffsetDateTime now = clock.now();
                Optional<DeliveryRow> next =
                        outbox.next(id).filter(row -> !row.nextAt().isAfter(now));
                if (next.isEmpty() || now.plus(LEASE_LEFT).isAfter(leasedUntil) || !sendOne(id, next.get(), now)) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("messages of the subscription {} were not sent; they are tried again", id, e);
        } finally {
            subscriptions.release(id);
        }
    }

    /** Whether the next may follow. */
    private boolean sendOne(String id, DeliveryRow row, OffsetDateTime now) {
        Optional<SubscriptionRow> subscription =
                subscriptions.find(id).filter(found -> found.state().equals(SubscriptionRow.ACTIVE));
        if (subscription.isEmpty()) {
            return false;
        }
        try {
            int status =
                    subscription.get().isMail() ? mail(subscription.get(), row) : post(subscription.get(), row, now);
            if (status >= 200 && status < 300) {
                outbox.record(after(row, DeliveryRow.ARRIVED, now, now, status, null));
                subscriptions.arrived(id);
                return true;
            }
            failed(subscription.get(), row, now, status, "the receiver answered " + status);
        } catch (Refusal e) {
            failed(subscription.get(), row, now, null, e.reason());
        } catch (IOException e) {
            failed(subscription.get(), row, now, null, String.valueOf(e.getMessage()));
        }
        return false;
    }

    /** 250, as the mail server says that it took it. */
    private int mail(SubscriptionRow subscription, DeliveryRow row) throws IOException {
        MailWriter writer = new MailWriter(words.in(subscription.spoken()));
        mail.send(subscription.target(), row.id(), writer.of(json.readTree(row.body())));
        return 250;
    }

    private int post(SubscriptionRow subscription, DeliveryRow row, OffsetDateTime now) throws IOException {
        URI target = targets.require(subscription.target());
        long timestamp = now.toEpochSecond();
        String signature = Signature.of(secrets.decrypt(subscription.secretEnc()), row.id(), timestamp, row.body());
        return client.post(target, row.id(), timestamp, signature, row.body());
    }

    /** With a message that is given up, its receiver is given a pause. */
    private void failed(
            SubscriptionRow subscription, DeliveryRow row, OffsetDateTime now, @Nullable Integer status, String error) {
        boolean isDead = row.madeAt().plus(GIVEN_UP).isBefore(now);
        subscriptions.failing(row.subscriptionId(), now);
        String shortened = error.length() <= 1000 ? error : error.substring(0, 1000);
        String state = isDead ? DeliveryRow.DEAD : DeliveryRow.WAITING;
        outbox.record(after(row, state, now, now.plus(pause(row.attempts())), status, shortened));
        if (isDead) {
            pausing.pause(subscription, shortened, now);
        }
    }

    /** 1 s, 2 s, 4 s and so on, up to an hour. */
    static Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 12));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static DeliveryRow after(
            DeliveryRow row,
            String state,
            OffsetDateTime now,
            OffsetDateTime next,
            @Nullable Integer status,
            @Nullable String error) {
        return new DeliveryRow(
                row.id(),
                row.subscriptionId(),
                row.programmeId(),
                row.seq(),
                row.body(),
                state,
                row.attempts() + 1,
                row.madeAt(),
                next,
                now,
                status,
                error);
    }
}
