package dev.slipway.server.delivery;

import dev.slipway.server.audit.Ledger;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.ServerWords;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends no more to a receiver that takes nothing for days, and tells whoever answers for it. */
@Component
class Pausing {

    private static final Logger LOG = LoggerFactory.getLogger(Pausing.class);

    private final SubscriptionTable subscriptions;
    private final MailClient mail;
    private final ServerWords words;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    Pausing(
            SubscriptionTable subscriptions,
            MailClient mail,
            ServerWords words,
            Ledger ledger,
            TransactionTemplate transaction) {
        this.subscriptions = subscriptions;
        this.mail = mail;
        this.words = words;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    void pause(SubscriptionRow subscription, String error, OffsetDateTime now) {
        transaction.executeWithoutResult(status -> {
            ledger.enter(Caller.server(), now, "subscription paused", subscription.id(), error);
            subscriptions.setState(subscription.id(), SubscriptionRow.PAUSED);
        });
        LOG.warn("the subscription {} is paused: {}", subscription.id(), error);
        tell(subscription, error);
    }

    private void tell(SubscriptionRow subscription, String error) {
        String owner = subscription.owner();
        if (owner == null || !mail.isThere()) {
            return;
        }
        MailWriter writer = new MailWriter(words.in(subscription.spoken()));
        try {
            mail.send(owner, UUID.randomUUID().toString(), writer.paused(subscription, error));
        } catch (IOException e) {
            LOG.warn("the owner of the subscription {} could not be told", subscription.id(), e);
        }
    }
}
