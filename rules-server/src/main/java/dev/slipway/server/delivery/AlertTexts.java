package dev.slipway.server.delivery;

import dev.slipway.model.words.Language;
import dev.slipway.server.alert.AlertRow;

/** What alerts say in another language than they are kept in. */
@FunctionalInterface
public interface AlertTexts {

    /**
     * An alert in words.
     *
     * @param title of its rule
     * @param message its sentence; empty where the judgement has it no more
     */
    record Text(String title, String message) {}

    Text of(Language language, AlertRow alert);
}
