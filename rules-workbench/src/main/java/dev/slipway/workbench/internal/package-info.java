/** What the workbench is made of, and does not offer. */
@NullMarked
package dev.slipway.workbench.internal;

import org.jspecify.annotations.NullMarked;
