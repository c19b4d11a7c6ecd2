/** What files of other tools say, in the words of the domain, and how it becomes status of a programme. */
@NullMarked
package dev.slipway.inputs.internal.snapshot;

import org.jspecify.annotations.NullMarked;
