/** Milestones as issue trackers export them in JSON: how each system's files are recognised, and what their keys mean. */
@NullMarked
package dev.slipway.inputs.internal.export;

import org.jspecify.annotations.NullMarked;
