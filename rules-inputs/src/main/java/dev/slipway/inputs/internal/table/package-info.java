/** Everything that is rows and columns: CSV files and workbooks, their headers, their dates, and the tools that write them. */
@NullMarked
package dev.slipway.inputs.internal.table;

import org.jspecify.annotations.NullMarked;
