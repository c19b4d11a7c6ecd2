/** What all parts of the server share: who calls, what is refused, hashes and pages. */
@NullMarked
package dev.slipway.server.base;

import org.jspecify.annotations.NullMarked;
