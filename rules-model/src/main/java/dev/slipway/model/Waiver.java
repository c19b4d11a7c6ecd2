package dev.slipway.model;

import java.time.LocalDate;

/**
 * A deviation that somebody accepted. The rule still judges; until the waiver ends its alert shows as waived.
 *
 * @param rule the rule's id
 * @param subject the subject's id; {@code *} stands for any text, {@code ?} for any character
 * @param owner who accepted it
 * @param until the last day on which it holds
 */
public record Waiver(
        String rule, String subject, String owner, String reason, LocalDate until, Provenance provenance) {}
