/** What a programme office writes, read: every format becomes a programme and status updates, with every mistake told at its line. */
@NullMarked
package dev.slipway.inputs;

import org.jspecify.annotations.NullMarked;
