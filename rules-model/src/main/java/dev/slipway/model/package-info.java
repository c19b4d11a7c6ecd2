/**
 * The domain in plain immutable Java: a programme and its promises, the status reported on it, the fold of both into
 * facts as of a day, and the assessment of those facts. No engine, no files, no clock.
 */
@NullMarked
package dev.slipway.model;

import org.jspecify.annotations.NullMarked;
