package dev.slipway.model.alerts;

/**
 * A judgement that could not be made.
 *
 * @param rule the rule's id
 * @param subject what it would have judged
 * @param about as in {@link Alert}
 * @param reason the missing input, in words
 */
public record NotEvaluated(String rule, String subject, String about, String reason) {}
