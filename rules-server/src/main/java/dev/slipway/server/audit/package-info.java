/** The one order of events and of what was done, by whom, as a chain of hashes. */
@NullMarked
package dev.slipway.server.audit;

import org.jspecify.annotations.NullMarked;
