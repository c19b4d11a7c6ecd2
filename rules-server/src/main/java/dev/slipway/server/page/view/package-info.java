/** What templates show. */
@NullMarked
package dev.slipway.server.page.view;

import org.jspecify.annotations.NullMarked;
