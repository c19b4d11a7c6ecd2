/** Programmes watched as reports arrive: what is kept of each, how a day is settled, and the operators that do it. */
@NullMarked
package dev.slipway.flink.watch;

import org.jspecify.annotations.NullMarked;
