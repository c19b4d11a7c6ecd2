/** Reads what a programme office writes: every format becomes a programme and status updates, and every mistake is reported at its line. */
@NullMarked
package dev.slipway.inputs;

import org.jspecify.annotations.NullMarked;
