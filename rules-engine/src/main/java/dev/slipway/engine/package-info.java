/**
 * Compiles rule packs and assesses programmes by them. {@link dev.slipway.engine.ComplianceEngine} is the entry point;
 * {@link dev.slipway.engine.Finding} is what a rule says.
 */
@NullMarked
package dev.slipway.engine;

import org.jspecify.annotations.NullMarked;
