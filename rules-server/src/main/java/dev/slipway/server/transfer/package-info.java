/** Takes all that is kept from one database to another, whichever they are. */
@NullMarked
package dev.slipway.server.transfer;

import org.jspecify.annotations.NullMarked;
