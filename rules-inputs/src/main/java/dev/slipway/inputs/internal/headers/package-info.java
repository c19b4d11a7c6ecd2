/** What the headers of columns mean: the vocabulary of each language, and how their words make a meaning. */
@NullMarked
package dev.slipway.inputs.internal.headers;

import org.jspecify.annotations.NullMarked;
