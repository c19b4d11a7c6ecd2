/**
 * The oracle: a second, naive judgement of the standard rules, written from the rule catalogue alone and never from the
 * rules or the facts of the engine, to be compared with the engine on random programmes.
 */
@NullMarked
package dev.slipway.rules.oracle;

import org.jspecify.annotations.NullMarked;
