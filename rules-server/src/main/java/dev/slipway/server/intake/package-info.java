/** Takes definitions and reports, each in one transaction. */
@NullMarked
package dev.slipway.server.intake;

import org.jspecify.annotations.NullMarked;
