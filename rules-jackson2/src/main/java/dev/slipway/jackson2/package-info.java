/** Programmes, reports, assessments and alerts as JSON with Jackson 2. */
@NullMarked
package dev.slipway.jackson2;

import org.jspecify.annotations.NullMarked;
