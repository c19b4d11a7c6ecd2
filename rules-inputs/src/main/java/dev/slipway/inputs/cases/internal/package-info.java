/** How test cases of rules are read; not offered to others. */
@NullMarked
package dev.slipway.inputs.cases.internal;

import org.jspecify.annotations.NullMarked;
