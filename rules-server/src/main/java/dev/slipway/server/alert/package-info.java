/** Alerts as they are kept, and all that happened to them. */
@NullMarked
package dev.slipway.server.alert;

import org.jspecify.annotations.NullMarked;
