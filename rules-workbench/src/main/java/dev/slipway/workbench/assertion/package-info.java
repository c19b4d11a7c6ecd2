/**
 * Assertions for teams that test rules of their own in Java, with JUnit or any other framework.
 * {@link dev.slipway.workbench.assertion.RuleAssert#assertThat} is the entry point.
 */
@NullMarked
package dev.slipway.workbench.assertion;

import org.jspecify.annotations.NullMarked;
