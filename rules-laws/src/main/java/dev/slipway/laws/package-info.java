/** What property tests of all modules share. */
@NullMarked
package dev.slipway.laws;

import org.jspecify.annotations.NullMarked;
