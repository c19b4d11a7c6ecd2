/** Authors' rules on their way to the machines of a cluster. */
@NullMarked
package dev.slipway.flink.rules;

import org.jspecify.annotations.NullMarked;
