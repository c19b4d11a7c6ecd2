/** Workbooks of other formats, written anew in the one that is read. */
@NullMarked
package dev.slipway.inputs.internal.workbook;

import org.jspecify.annotations.NullMarked;
