/**
 * Changes rules one place at a time, to see whether their tests notice. Started with
 * {@link dev.slipway.workbench.test.RuleTests#mutate()}.
 */
@NullMarked
package dev.slipway.workbench.mutation;

import org.jspecify.annotations.NullMarked;
