/** The workbench of those who write rules. */
@NullMarked
package dev.slipway.workbench;

import org.jspecify.annotations.NullMarked;
