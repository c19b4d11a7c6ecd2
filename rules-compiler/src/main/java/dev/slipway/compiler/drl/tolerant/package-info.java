/**
 * Reads files of rules that have faults: what the parser of Drools refuses is cut out or repaired, so that the rest can be
 * read. Not exported, because what it returns holds types of the parser.
 */
@NullMarked
package dev.slipway.compiler.drl.tolerant;

import org.jspecify.annotations.NullMarked;
