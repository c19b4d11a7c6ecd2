/** That a monitor says at every moment what an assessment of the same reports on the same day says. */
@NullMarked
package dev.slipway.rules.monitor;

import org.jspecify.annotations.NullMarked;
