/** Judges a programme from what is kept, and keeps what came of it. */
@NullMarked
package dev.slipway.server.judging;

import org.jspecify.annotations.NullMarked;
