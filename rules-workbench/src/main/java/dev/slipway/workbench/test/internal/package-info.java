/** How tests of rules are run; not offered to others. */
@NullMarked
package dev.slipway.workbench.test.internal;

import org.jspecify.annotations.NullMarked;
