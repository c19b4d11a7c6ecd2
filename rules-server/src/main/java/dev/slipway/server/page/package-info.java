/** The pages for people in a browser. */
@NullMarked
package dev.slipway.server.page;

import org.jspecify.annotations.NullMarked;
