/** From the tree of programme.yaml to a programme, and from policy.yaml to a policy. */
@NullMarked
package dev.slipway.inputs.internal.programme;

import org.jspecify.annotations.NullMarked;
