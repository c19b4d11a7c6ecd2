/** The rules on Apache Flink: a portfolio judged in parallel, programmes watched as reports arrive. */
@NullMarked
package dev.slipway.flink;

import org.jspecify.annotations.NullMarked;
