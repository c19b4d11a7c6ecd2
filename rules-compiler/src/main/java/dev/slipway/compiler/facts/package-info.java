/**
 * What rules can see: every type of fact with its properties, what they mean, when they may be missing, and where they come
 * from. By reflection on the facts themselves and by what lint asks for, so that this list, lint and the guide are one.
 */
@NullMarked
package dev.slipway.compiler.facts;

import org.jspecify.annotations.NullMarked;
