/** The files that were received: the record that every judgement reads. */
@NullMarked
package dev.slipway.server.record;

import org.jspecify.annotations.NullMarked;
