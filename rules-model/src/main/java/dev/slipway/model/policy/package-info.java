/** The thresholds in force, and which selector of a policy decides them. */
@NullMarked
package dev.slipway.model.policy;

import org.jspecify.annotations.NullMarked;
