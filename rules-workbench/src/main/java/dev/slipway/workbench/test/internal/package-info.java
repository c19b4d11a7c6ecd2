/** Runs the tests of rules; not part of the public API. */
@NullMarked
package dev.slipway.workbench.test.internal;

import org.jspecify.annotations.NullMarked;
