/** What is planned: programme, terminals, milestones, dependencies, capacity targets. */
@NullMarked
package dev.slipway.model.programme;

import org.jspecify.annotations.NullMarked;
