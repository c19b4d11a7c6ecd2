/** The eight rules as SQL, one query each, in a database that reads the same files. */
@NullMarked
package dev.slipway.bench.duckdb;

import org.jspecify.annotations.NullMarked;
