/** What programmes are judged by beside the standard rules: thresholds of their own, and packs of rules. */
@NullMarked
package dev.slipway.server.pack;

import org.jspecify.annotations.NullMarked;
