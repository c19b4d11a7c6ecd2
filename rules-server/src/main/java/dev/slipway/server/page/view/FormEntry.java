package dev.slipway.server.page.view;

/**
 * What a form says of one milestone, in the words that were typed.
 *
 * @param isReported whether anything is to be reported on it
 */
public record FormEntry(
        String milestone,
        boolean isReported,
        String state,
        String forecast,
        String actual,
        String percent,
        String note) {}
