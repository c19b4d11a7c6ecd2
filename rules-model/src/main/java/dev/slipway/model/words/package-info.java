/** Languages, and the texts of the model in each of them. */
@NullMarked
package dev.slipway.model.words;

import org.jspecify.annotations.NullMarked;
