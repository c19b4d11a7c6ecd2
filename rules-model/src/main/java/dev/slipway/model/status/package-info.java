/** What is reported: status updates and capacity readings. */
@NullMarked
package dev.slipway.model.status;

import org.jspecify.annotations.NullMarked;
