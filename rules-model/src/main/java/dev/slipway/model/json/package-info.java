/** How the model is written as JSON, and what a JSON library makes of an object is read. */
@NullMarked
package dev.slipway.model.json;

import org.jspecify.annotations.NullMarked;
