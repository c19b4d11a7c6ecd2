/** Files as text: their bytes checked and hashed, places in them, and what is found wrong there. */
@NullMarked
package dev.slipway.inputs.internal.text;

import org.jspecify.annotations.NullMarked;
