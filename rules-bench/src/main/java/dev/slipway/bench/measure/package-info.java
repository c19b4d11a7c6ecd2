/** The measurements, and the tables they are told in. */
@NullMarked
package dev.slipway.bench.measure;

import org.jspecify.annotations.NullMarked;
