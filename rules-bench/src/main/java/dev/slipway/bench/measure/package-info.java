/** The measurements, and the tables that show them. */
@NullMarked
package dev.slipway.bench.measure;

import org.jspecify.annotations.NullMarked;
