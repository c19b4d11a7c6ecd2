package dev.slipway.reports.internal.page;

import dev.slipway.model.words.Words;

/**
 * The parts of a page around its programmes.
 *
 * @param title of the document
 * @param policy what the page may load and run: only its own scripts, identified by their digests
 * @param style of the page
 */
public record PageFrame(Words words, String title, String policy, String style) {}
