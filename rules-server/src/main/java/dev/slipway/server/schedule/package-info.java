/** Files of planning tools, read by a Java of its own: one that takes all memory or time takes none of the server's. */
@NullMarked
package dev.slipway.server.schedule;

import org.jspecify.annotations.NullMarked;
