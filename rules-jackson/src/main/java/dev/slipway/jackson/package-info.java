/** Programmes, reports, assessments and alerts as JSON with Jackson 3. */
@NullMarked
package dev.slipway.jackson;

import org.jspecify.annotations.NullMarked;
