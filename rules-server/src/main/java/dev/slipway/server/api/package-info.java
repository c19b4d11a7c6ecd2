/** The resources under {@code /api/v1}. */
@NullMarked
package dev.slipway.server.api;

import org.jspecify.annotations.NullMarked;
