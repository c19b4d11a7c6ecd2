/** Which day it is where a programme is, and what a new day does. */
@NullMarked
package dev.slipway.server.clock;

import org.jspecify.annotations.NullMarked;
