/** Milestones as issue trackers hand them out in JSON: what tells each system's files, and which of its keys means what. */
@NullMarked
package dev.slipway.inputs.internal.export;

import org.jspecify.annotations.NullMarked;
