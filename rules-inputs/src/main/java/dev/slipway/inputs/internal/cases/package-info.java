/** How test cases of rules are read; not offered to others. */
@NullMarked
package dev.slipway.inputs.internal.cases;

import org.jspecify.annotations.NullMarked;
