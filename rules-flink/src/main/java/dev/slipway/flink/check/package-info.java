/** The batch job: a portfolio in parts, its lines counted, its programmes judged, each part of the report put in its place. */
@NullMarked
package dev.slipway.flink.check;

import org.jspecify.annotations.NullMarked;
