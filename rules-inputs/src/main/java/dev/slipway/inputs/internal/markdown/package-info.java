/** Tables in Markdown texts, and in what databases print: cells between bars, a row of dashes below the headers. */
@NullMarked
package dev.slipway.inputs.internal.markdown;

import org.jspecify.annotations.NullMarked;
