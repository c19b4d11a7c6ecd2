package dev.slipway.reports.internal.page;

/**
 * A statement that an alert rests on, as a page shows it.
 *
 * @param place where it was read
 * @param link the page of a host that it was read on, by http or https; empty where it was read elsewhere
 * @param text what it says
 */
public record EvidenceView(String place, String link, String text) {}
