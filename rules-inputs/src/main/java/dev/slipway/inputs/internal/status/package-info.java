/** Status rows of every format, and from them status updates. */
@NullMarked
package dev.slipway.inputs.internal.status;

import org.jspecify.annotations.NullMarked;
