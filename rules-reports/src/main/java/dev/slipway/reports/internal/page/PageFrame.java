package dev.slipway.reports.internal.page;

import dev.slipway.model.words.Words;

/**
 * What stands around the programmes of a page.
 *
 * @param title of the document
 * @param policy what the page may load and run: nothing but its own scripts, told by their digests
 * @param style of the page
 */
public record PageFrame(Words words, String title, String policy, String style) {}
