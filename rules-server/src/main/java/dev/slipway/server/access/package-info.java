/** Who may do what: users, tokens, roles, and how they are known. */
@NullMarked
package dev.slipway.server.access;

import org.jspecify.annotations.NullMarked;
