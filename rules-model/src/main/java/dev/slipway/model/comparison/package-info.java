/** Two snapshots of one schedule, and what differs between them. */
@NullMarked
package dev.slipway.model.comparison;

import org.jspecify.annotations.NullMarked;
